import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// A person who is erased stays as a record without values, because registrations and the journal refer to it.
enum PartyErasure {
    /// The person and those merged into it. Throws `invalid`, `notAPerson` for an organization.
    static func fetch(_ request: FetchPerson, _ snapshot: borrowing Snapshot) throws -> PersonFetched {
        let group = try PartyGroup(of: Identifier(wire: request.party), in: snapshot)
        guard try snapshot.party(group.survivor).choice("kind") == PartyKind.person else {
            throw Problem.invalid("party", "notAPerson")
        }
        return PersonFetched(party: group.members.map(\.description))
    }

    /// Erases each party once; asked again it tells what was done then.
    static func erase(_ request: EraseParty, _ transaction: borrowing Transaction) throws -> PersonErasure {
        var standing: [Identifier] = []
        var earlier: Erasure?
        for wire in request.party {
            let party = try Identifier(wire: wire)
            let erasure = try transaction.snapshot.erasure(of: party)
            if erasure == nil { standing.append(party) }
            earlier = earlier ?? erasure
        }
        guard let first = standing.first else {
            guard let earlier else { throw Problem(.notFound, "notFound") }
            return try PersonErasure(Record(stored: earlier.account, as: PersonErasure.recordType, in: "an erasure"))
        }
        for party in standing { try clear(party, in: transaction) }
        for party in standing { try setFree(party, in: transaction) }
        let erasure = PersonErasure(
            receipt: first.description, reason: request.reason, erased: transaction.now,
            parties: Int64(standing.count), registrations: request.registrations, mails: Int64(request.mail.count))
        try transaction.erase(standing, account: JSONCodec.encode(erasure.record))
        try transaction.publish(
            PersonErased(
                party: erasure.receipt, merged: standing.dropFirst().map(\.description), mail: request.mail),
            key: erasure.receipt)
        return erasure
    }

    private static func clear(_ party: Identifier, in transaction: borrowing Transaction) throws {
        let own = PartyGroup(only: party)
        for part in PartyRows.all { try part.replace(by: [], of: own, in: transaction) }
        let relations = try transaction.snapshot.rows(PartyQueries.relations, SQLValue(party))
        for row in relations { try transaction.delete(PartyTables.relation, row.identifier("id")) }
        // An organization is recognized by its people's addresses; by these no more.
        for row in relations { try PartyIndex.refresh(row.identifier("organization"), in: transaction) }
        try PartyRecord.changed(
            party,
            [
                "display_name": "–", "sort_key": "", "country": .null, "region": .null, "owner": .null,
                "state": .text(PartyState.erased.rawValue),
            ], in: transaction)
    }

    /// Nobody who is not erased is hidden behind somebody who is.
    private static func setFree(_ party: Identifier, in transaction: borrowing Transaction) throws {
        for row in try transaction.snapshot.rows(PartyQueries.mergedInto, SQLValue(party)) {
            let merged = try row.identifier("id")
            guard try transaction.snapshot.party(merged).choice("state") == PartyState.active else { continue }
            try PartyRecord.changed(merged, ["merged_into": .null], in: transaction)
        }
    }
}
