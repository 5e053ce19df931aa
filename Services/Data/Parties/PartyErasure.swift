import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// A person who is erased stays as a record without values, because registrations and the journal refer to it.
enum PartyErasure {
    /// The person and those merged into it.
    static func fetch(_ request: FetchPerson, _ snapshot: borrowing Snapshot) throws -> PersonFetched {
        PersonFetched(party: try group(request.party, in: snapshot).members.map(\.description))
    }

    /// Erases once; asked again it tells what was done then.
    static func erase(_ request: EraseParty, _ transaction: borrowing Transaction) throws -> PersonErasure {
        let group = try group(request.party, in: transaction.snapshot)
        if let erasure = try transaction.snapshot.erasure(of: group.survivor) {
            return try PersonErasure(
                Record(stored: erasure.account, as: PersonErasure.recordType, in: "an erasure"))
        }
        for member in group.members { try clear(member, in: transaction) }
        let erasure = PersonErasure(
            receipt: group.survivor.description, reason: request.reason, erased: transaction.now,
            parties: Int64(group.members.count), registrations: request.registrations,
            mails: Int64(request.mail.count))
        try transaction.erase(group.members, account: JSONCodec.encode(erasure.record))
        try transaction.publish(
            PersonErased(party: erasure.receipt, mail: request.mail), key: erasure.receipt)
        return erasure
    }

    private static func clear(_ party: Identifier, in transaction: borrowing Transaction) throws {
        let own = PartyGroup(only: party)
        for part in PartyRows.all { try part.replace(by: [], of: own, in: transaction) }
        for row in try transaction.snapshot.rows(PartyQueries.relations, SQLValue(party)) {
            try transaction.delete(PartyTables.relation, row.identifier("id"))
        }
        try PartyRecord.changed(
            party,
            [
                "display_name": "–", "sort_key": "", "country": .null, "region": .null, "owner": .null,
                "state": .text(PartyState.erased.rawValue),
            ], in: transaction)
    }

    /// Throws `invalid`, `notAPerson` for an organization.
    private static func group(_ party: String, in snapshot: borrowing Snapshot) throws -> PartyGroup {
        let group = try PartyGroup(of: Identifier(wire: party), in: snapshot)
        guard try snapshot.party(group.survivor).choice("kind") == PartyKind.person else {
            throw Problem.invalid("party", "notAPerson")
        }
        return group
    }
}
