import Channel
import Hub
import Messages
import Timekeeping

/// Known organizations that a description may be of.
struct PartyMatching {
    struct Match {
        /// Of merged organizations, the one that stands for all.
        let party: Identifier
        let finding: MatchFinding
    }

    /// The likeliest first, the oldest of equals first.
    let matches: [Match]

    /// Whom it certainly is tells at once; only when nobody is, or two are, are all that it may be looked for.
    init(_ profile: MatchProfile, in snapshot: borrowing Snapshot) throws {
        if let keys = profile.certainKeys {
            try self.init(profile, by: keys, in: snapshot)
            if certain != nil { return }
        }
        try self.init(profile, by: profile.keys, in: snapshot)
    }

    /// What was found before; nil when something has changed since that it followed from.
    init?(_ sought: OrganizationSought, _ profile: MatchProfile, in snapshot: borrowing Snapshot) throws {
        matches = try sought.match.map { try Match(party: Identifier(wire: $0.party), finding: $0.finding) }
        let keys = certain == nil ? profile.keys : profile.certainKeys ?? profile.keys
        guard try MatchIndex.changes(in: snapshot) == sought.changes,
            try !MatchIndex.hasLater(keys, than: Identifier(wire: sought.seen), in: snapshot)
        else { return nil }
        for known in sought.match {
            let row = try snapshot.first(PartyQueries.byID, SQLValue(Identifier(wire: known.party)))
            guard let row, try row.integer("version") == known.version else { return nil }
        }
    }

    private init(_ profile: MatchProfile, by keys: [MatchKey], in snapshot: borrowing Snapshot) throws {
        var best: [Identifier: MatchFinding] = [:]
        for candidate in try MatchIndex.candidates(by: keys, in: snapshot) {
            guard let known = try MatchProfile(of: candidate, in: snapshot) else { continue }
            let finding = MatchFinding(comparing: profile, to: known)
            guard finding.verdict != .new else { continue }
            let party = try PartyGroup.survivor(of: candidate, in: snapshot)
            if let other = best[party], !(other.rank < finding.rank) { continue }
            best[party] = finding
        }
        matches = best.map { Match(party: $0.key, finding: $0.value) }.sorted {
            ($1.finding.rank, $0.party) < ($0.finding.rank, $1.party)
        }
    }

    /// The organization that it is, without doubt. When two are, only somebody who looks can tell which.
    var certain: Identifier? {
        let certain = matches.prefix { $0.finding.verdict == .certain }
        return certain.count == 1 ? certain[0].party : nil
    }
}

extension MatchFinding {
    fileprivate var rank: MatchRank { MatchRank(isCertain: verdict == .certain, score: score) }
}

private struct MatchRank: Comparable {
    let isCertain: Bool
    let score: Int64

    static func < (a: Self, b: Self) -> Bool { (a.isCertain ? 1 : 0, a.score) < (b.isCertain ? 1 : 0, b.score) }
}
