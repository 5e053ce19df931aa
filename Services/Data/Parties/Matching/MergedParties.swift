import Hub
import MessageModel
import Timekeeping

/// Parties that stand for others. A merged party keeps its id and all its records and points to the one that stands for
/// it, which may have been merged later, too: so undoing a merge brings back exactly what was.
enum MergedParties {
    private static let pointer = Query("match.pointer", "SELECT merged_into FROM party WHERE id = ?1")
    private static let merged = Query("match.merged", "SELECT id FROM party WHERE merged_into = ?1 ORDER BY id")

    static let queries = [pointer, merged]

    /// The party that stands for this one: itself, if it was not merged.
    static func survivor(of party: Identifier, in snapshot: borrowing some Reading & ~Copyable) throws -> Identifier {
        var party = party
        while let next = try snapshot.first(pointer, SQLValue(party))?.optionalIdentifier("merged_into") {
            party = next
        }
        return party
    }

    /// The party and all that it stands for, itself first.
    static func members(of survivor: Identifier, in snapshot: borrowing some Reading & ~Copyable) throws -> [Identifier] {
        var members = [survivor]
        var next = 0
        while next < members.count {
            members += try snapshot.rows(merged, SQLValue(members[next])).map { try $0.identifier("id") }
            next += 1
        }
        return members
    }
}
