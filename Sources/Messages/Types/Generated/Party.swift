// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An organization or a person, once, over all editions.
package struct Party: Message {
    package static let element = "party"
    package static let recordType = Vocabulary.record("Party")

    /// The party's id.
    package var party: String
    /// Which state of the record this is.
    package var version: Int64
    /// What the party is.
    package var kind: PartyKind
    /// What it is called in lists.
    package var displayName: String
    /// Its name in further languages.
    package var name: [Name]
    /// Where an organization has its seat.
    package var country: String?
    /// The number under which its tax office knows it.
    package var taxId: String?
    /// The postal address, in the lines of an envelope.
    package var address: String?
    /// How to reach it.
    package var contactPoint: [ContactPoint]
    /// Who belongs to it, or to whom it belongs.
    package var relation: [Relation]

    package init(
        party: String,
        version: Int64,
        kind: PartyKind,
        displayName: String,
        name: [Name] = [],
        country: String? = nil,
        taxId: String? = nil,
        address: String? = nil,
        contactPoint: [ContactPoint] = [],
        relation: [Relation] = []
    ) {
        self.party = party
        self.version = version
        self.kind = kind
        self.displayName = displayName
        self.name = name
        self.country = country
        self.taxId = taxId
        self.address = address
        self.contactPoint = contactPoint
        self.relation = relation
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
        kind = try record.required(2)
        displayName = try record.required(3)
        name = try record.list(4)
        country = try record.optional(5)
        taxId = try record.optional(6)
        address = try record.optional(7)
        contactPoint = try record.list(8)
        relation = try record.list(9)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        record.set(2, kind)
        record.set(3, displayName)
        record.set(4, name)
        record.set(5, country)
        record.set(6, taxId)
        record.set(7, address)
        record.set(8, contactPoint)
        record.set(9, relation)
        return record
    }
}
