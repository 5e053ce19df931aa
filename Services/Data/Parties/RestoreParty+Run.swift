import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Brings a party and those merged into it back to what they were.
extension RestoreParty {
    func run(in transaction: borrowing Transaction) throws -> PartyRecorded {
        let party = try PartyGroup(changing: Identifier(wire: party), in: transaction.snapshot)
        guard try transaction.snapshot.party(party.survivor).integer("version") == version else {
            throw Problem(.conflict, "staleVersion")
        }
        guard try isPoint(of: party, in: transaction.snapshot) else { throw Problem.invalid("point", "unknownPoint") }
        let refused = try optedOut(party, in: transaction.snapshot)
        let related = Set(try Relation.all(of: party, in: transaction.snapshot))
        for member in party.members { try restore(member, in: transaction) }
        try refuse(refused, of: party, in: transaction)
        let changed = related.symmetricDifference(try Relation.all(of: party, in: transaction.snapshot))
        for organization in Set(changed.map(\.organization)).subtracting([party.survivor.description]) {
            try PartyRecord.changed(Identifier(wire: organization), in: transaction)
        }
        try PartyRecord.changed(party.survivor, in: transaction)
        return try PartyRecord.recorded(party.survivor, in: transaction.snapshot)
    }

    private func isPoint(of party: PartyGroup, in snapshot: borrowing Snapshot) throws -> Bool {
        for member in party.members {
            let line = try snapshot.journal(about: member, after: point - 1, limit: 1).first
            if line?.sequence == point { return true }
        }
        return false
    }

    /// A party that was not there yet stays as it is. Who stands for whom, and that somebody was erased, is nothing that
    /// one party's past decides.
    private func restore(_ party: Identifier, in transaction: borrowing Transaction) throws {
        guard let first = try transaction.snapshot.journal(about: party, limit: 1).first, first.sequence <= point else {
            return
        }
        let row = try transaction.snapshot.party(party)
        try transaction.restore(party, in: PartyTables.restorable, to: point)
        try transaction.update(
            PartyTables.party, party, ["merged_into": row.value("merged_into"), "state": row.value("state")])
    }

    private func optedOut(_ party: PartyGroup, in snapshot: borrowing Snapshot) throws -> [Row] {
        try PartyRows.contactPoints.rows(of: party, in: snapshot).filter { row in
            try row.choice("state") == ContactPointState.optedOut
        }
    }

    /// What was opted out of stays so.
    private func refuse(_ refused: [Row], of party: PartyGroup, in transaction: borrowing Transaction) throws {
        for point in refused {
            let columns = ["kind", "value", "value_key", "state", "since"]
            let values = try columns.reduce(into: [String: SQLValue]()) { $0[$1] = try point.value($1) }
            let id = try point.identifier("id")
            let stands = try PartyRows.contactPoints.rows(of: party, in: transaction.snapshot).contains { row in
                try row.identifier("id") == id
            }
            if stands {
                try transaction.update(PartyTables.contactPoint, id, values)
            } else {
                try PartyRows.contactPoints.insert([values], of: party.survivor, in: transaction)
            }
        }
    }
}
