import Hub
import Messages
import Timekeeping

/// Two parties that somebody found to be two.
struct NeverSamePair {
    private let first: Identifier
    private let second: Identifier

    private static let find = Query(
        "match.neverSame", "SELECT id FROM never_same WHERE party = ?1 AND other = ?2")
    static let ofParty = Query(
        "match.neverSameOfParty", "SELECT id FROM never_same WHERE party = ?1 OR other = ?1")
    static let queries = [find, ofParty]

    init(_ a: Identifier, _ b: Identifier) { (first, second) = (min(a, b), max(a, b)) }

    /// Whether the two, or any of those for which they stand, are marked.
    static func isMarked(
        between party: Identifier, and other: Identifier, in snapshot: borrowing Snapshot
    ) throws -> Bool {
        let others = try PartyGroup(of: other, in: snapshot).members
        for member in try PartyGroup(of: party, in: snapshot).members {
            for other in others where try NeverSamePair(member, other).record(in: snapshot) != nil { return true }
        }
        return false
    }

    func mark(in transaction: borrowing Transaction) throws {
        guard try record(in: transaction.snapshot) == nil else { return }
        try transaction.insert(MatchTables.neverSame, ["party": SQLValue(first), "other": SQLValue(second)])
    }

    func clear(in transaction: borrowing Transaction) throws {
        guard let record = try record(in: transaction.snapshot) else { return }
        try transaction.delete(MatchTables.neverSame, record)
    }

    private func record(in snapshot: borrowing Snapshot) throws -> Identifier? {
        try snapshot.first(Self.find, SQLValue(first), SQLValue(second))?.identifier("id")
    }
}
