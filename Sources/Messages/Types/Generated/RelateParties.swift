// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Records that a party stands to an organization in some way.
package struct RelateParties: Message {
    package static let element = "relateParties"
    package static let recordType = Vocabulary.record("RelateParties")

    /// In which way.
    package var kind: RelationKind
    /// Who belongs to the organization.
    package var party: String
    /// To whom it belongs.
    package var organization: String
    /// What the person does there.
    package var title: String?

    package init(
        kind: RelationKind,
        party: String,
        organization: String,
        title: String? = nil
    ) {
        self.kind = kind
        self.party = party
        self.organization = organization
        self.title = title
    }

    package init(_ record: Record) throws(Problem) {
        kind = try record.required(0)
        party = try record.required(1)
        organization = try record.required(2)
        title = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, kind)
        record.set(1, party)
        record.set(2, organization)
        record.set(3, title)
        return record
    }
}
