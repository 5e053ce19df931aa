import Channel
import Hub
import Messages
import Timekeeping

/// Parties for a program that fills a whole hub.
package enum PartySeed {
    /// Records a party as `recordParty` does, without asking whether the details obey its rules: whoever invented them
    /// knows.
    /// - Returns: its id.
    package static func record(_ details: PartyDetails, in transaction: borrowing Transaction) throws -> Identifier {
        try Identifier(wire: PartyRecord.insert(details, in: transaction).party)
    }

    /// Records a person as somebody who works for an organization. After the last of its people, `settle` it.
    package static func record(
        _ person: PartyDetails, of organization: Identifier, title: String, in transaction: borrowing Transaction
    ) throws -> Identifier {
        let id = try record(person, in: transaction)
        try Relations.insert(.employment, id, organization, title: title, .accepted, in: transaction)
        return id
    }

    /// Relates two organizations, one of which is new.
    package static func relate(
        _ party: Identifier, to organization: Identifier, as kind: RelationKind, in transaction: borrowing Transaction
    ) throws {
        try Relations.insert(kind, party, organization, title: nil, .accepted, in: transaction)
    }

    /// An organization is recognized by its people's addresses, too.
    package static func settle(_ organization: Identifier, in transaction: borrowing Transaction) throws {
        try MatchIndex.refresh(organization, in: transaction)
    }
}
