import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// A party and those merged into it: a merged party keeps its rows and points to the one that stands for it, so that the
/// merge can be undone. What is read is the union.
struct PartyGroup {
    /// The party that stands for all.
    let survivor: Identifier
    /// The survivor first.
    let members: [Identifier]

    /// A party without those merged into it.
    init(only party: Identifier) { (survivor, members) = (party, [party]) }

    /// - Parameter party: any member.
    init(of party: Identifier, in snapshot: borrowing Snapshot) throws {
        survivor = try Self.survivor(of: party, in: snapshot)
        var members = [survivor]
        var next = 0
        while next < members.count {
            members += try snapshot.rows(PartyQueries.mergedInto, SQLValue(members[next])).map { row in
                try row.identifier("id")
            }
            next += 1
        }
        self.members = members
    }

    /// A party that is to be changed. Throws `conflict`, `personErased`: of somebody who was erased nothing is recorded again,
    /// because nothing of it would be sealed or erased a second time.
    ///
    /// - Parameter party: any member.
    init(changing party: Identifier, in snapshot: borrowing Snapshot) throws {
        try self.init(of: party, in: snapshot)
        guard try snapshot.party(survivor).choice("state") == PartyState.active else {
            throw Problem(.conflict, "personErased")
        }
    }

    /// The party that stands for one, which may be itself. Throws `notFound`.
    static func survivor(of party: Identifier, in snapshot: borrowing Snapshot) throws -> Identifier {
        let row = try snapshot.party(party)
        guard let next = try row.optionalIdentifier("merged_into") else { return party }
        return try survivor(of: next, in: snapshot)
    }
}

extension Snapshot {
    /// A party's row. Throws `notFound`.
    func party(_ id: Identifier) throws -> Row {
        guard let row = try first(PartyQueries.byID, SQLValue(id)) else { throw Problem(.notFound, "notFound") }
        return row
    }
}
