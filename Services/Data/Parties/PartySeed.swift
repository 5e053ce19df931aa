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

    /// Relates two parties, at least one of which is new.
    package static func relate(
        _ party: Identifier, to organization: Identifier, as kind: RelationKind, title: String? = nil,
        in transaction: borrowing Transaction
    ) throws {
        try Relations.insert(kind, party, organization, title: title, .accepted, in: transaction)
    }
}
