// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The party that the name stands for.
package struct OrganizationAttached: Message {
    package static let element = "organizationAttached"
    package static let recordType = Vocabulary.record("OrganizationAttached")

    /// The organization's id.
    package var party: String
    /// True: it was not known before.
    package var created: Bool

    package init(
        party: String,
        created: Bool
    ) {
        self.party = party
        self.created = created
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        created = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, created)
        return record
    }
}
