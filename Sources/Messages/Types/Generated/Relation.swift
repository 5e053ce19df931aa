// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How a party stands to an organization.
package struct Relation: MessagePart {
    package static let recordType = Vocabulary.record("Relation")

    /// The relation's id.
    package var relation: String
    /// Which state of the relation this is.
    package var version: Int64
    /// The sort of relation.
    package var kind: RelationKind
    /// Who belongs to the organization.
    package var party: String
    /// What that party is called.
    package var partyName: String
    /// To whom it belongs.
    package var organization: String
    /// What the organization is called.
    package var organizationName: String
    /// What the person does there.
    package var title: String?
    /// Whether it holds.
    package var state: RelationState

    package init(
        relation: String,
        version: Int64,
        kind: RelationKind,
        party: String,
        partyName: String,
        organization: String,
        organizationName: String,
        title: String? = nil,
        state: RelationState
    ) {
        self.relation = relation
        self.version = version
        self.kind = kind
        self.party = party
        self.partyName = partyName
        self.organization = organization
        self.organizationName = organizationName
        self.title = title
        self.state = state
    }

    package init(_ record: Record) throws(Problem) {
        relation = try record.required(0)
        version = try record.required(1)
        kind = try record.required(2)
        party = try record.required(3)
        partyName = try record.required(4)
        organization = try record.required(5)
        organizationName = try record.required(6)
        title = try record.optional(7)
        state = try record.required(8)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, relation)
        record.set(1, version)
        record.set(2, kind)
        record.set(3, party)
        record.set(4, partyName)
        record.set(5, organization)
        record.set(6, organizationName)
        record.set(7, title)
        record.set(8, state)
        return record
    }
}
