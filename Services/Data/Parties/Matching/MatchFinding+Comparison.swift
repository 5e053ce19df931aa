import Messages

extension MatchFinding {
    /// From here on somebody has to look.
    private static let likely: Int64 = 35

    /// How much speaks for two descriptions being of one organization, piece by piece, in the order in which people read
    /// it: numbers, names, countries, ways to reach it.
    init(comparing a: MatchProfile, to b: MatchProfile) {
        var evidence: [MatchEvidence] = []
        func add(_ reason: MatchReason, _ weight: Int64) {
            evidence.append(MatchEvidence(reason: reason, weight: weight))
        }
        if !a.taxKeys.isDisjoint(with: b.taxKeys) {
            add(.sameTaxId, 100)
        } else if let country = a.country, country == b.country, !a.taxKeys.isEmpty, !b.taxKeys.isEmpty {
            add(.otherTaxId, -100)
        }
        let names = a.names.flatMap { name in b.names.compactMap { NameComparison(name, $0) } }
        let best = names.max { $0.weight < $1.weight }
        if let best { add(best.reason, best.weight) }
        // An organization with two names may be another one by the second of them.
        if names.contains(where: { $0.reason == best?.reason && $0.legalFormsDiffer }) { add(.otherLegalForm, -10) }
        if let country = a.country, let other = b.country {
            if country == other { add(.sameCountry, 20) } else { add(.otherCountry, -10) }
        } else {
            add(.unknownCountry, 0)
        }
        if !a.domains.isDisjoint(with: b.domains) { add(.sameDomain, 40) }
        if !a.phones.isDisjoint(with: b.phones) { add(.samePhone, 30) }
        let score = min(100, max(0, evidence.reduce(0) { $0 + $1.weight }))
        let verdict = Self.verdict(Set(evidence.map(\.reason)), score, namesAgree: best != nil)
        self.init(verdict: verdict, score: score, evidence: evidence)
    }

    /// Certain is what DESIGN §4 says and nothing else, however much else agrees. Anybody can write another's tax number,
    /// so it needs a name that has something in common.
    private static func verdict(_ reasons: Set<MatchReason>, _ score: Int64, namesAgree: Bool) -> MatchVerdict {
        if reasons.contains(.otherTaxId) { return .new }
        if reasons.contains(.sameCountry) {
            if reasons.contains(.sameTaxId), namesAgree { return .certain }
            if reasons.contains(.sameName), !reasons.contains(.otherLegalForm) { return .certain }
        }
        return score >= likely ? .likely : .new
    }
}
