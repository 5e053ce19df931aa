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

    init(_ profile: MatchProfile, in snapshot: borrowing Snapshot) throws {
        var best: [Identifier: MatchFinding] = [:]
        for candidate in try MatchIndex.candidates(for: profile, in: snapshot) {
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
