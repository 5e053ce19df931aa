// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What is known of a party and may be changed as a whole.
package struct PartyDetails: MessagePart {
    package static let recordType = Vocabulary.record("PartyDetails")

    /// What the party is; it stays so.
    package var kind: PartyKind
    /// What it is called in lists.
    package var displayName: String
    /// Its names, by language.
    package var name: [PartyName]
    /// Where an organization has its seat, or a person lives.
    package var country: String?
    /// The province or district, by its code; in China a listed province (CN-GD) or prefecture (440300).
    package var region: String?
    /// How much it matters; ordinary when absent.
    package var level: PartyLevel?
    /// Who of the staff looks after it.
    package var owner: String?
    /// What it is to the shows, by codes of the list party-role.
    package var role: [String]
    /// The numbers under which others know it.
    package var identifier: [PartyIdentifier]
    /// Where it is found.
    package var address: [PartyAddress]
    /// How to reach it.
    package var contactPoint: [ContactPoint]
    /// The ids of its tags.
    package var tag: [String]

    package init(
        kind: PartyKind,
        displayName: String,
        name: [PartyName] = [],
        country: String? = nil,
        region: String? = nil,
        level: PartyLevel? = nil,
        owner: String? = nil,
        role: [String] = [],
        identifier: [PartyIdentifier] = [],
        address: [PartyAddress] = [],
        contactPoint: [ContactPoint] = [],
        tag: [String] = []
    ) {
        self.kind = kind
        self.displayName = displayName
        self.name = name
        self.country = country
        self.region = region
        self.level = level
        self.owner = owner
        self.role = role
        self.identifier = identifier
        self.address = address
        self.contactPoint = contactPoint
        self.tag = tag
    }

    package init(_ record: Record) throws(Problem) {
        kind = try record.required(0)
        displayName = try record.required(1)
        name = try record.list(2)
        country = try record.optional(3)
        region = try record.optional(4)
        level = try record.optional(5)
        owner = try record.optional(6)
        role = try record.list(7)
        identifier = try record.list(8)
        address = try record.list(9)
        contactPoint = try record.list(10)
        tag = try record.list(11)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, kind)
        record.set(1, displayName)
        record.set(2, name)
        record.set(3, country)
        record.set(4, region)
        record.set(5, level)
        record.set(6, owner)
        record.set(7, role)
        record.set(8, identifier)
        record.set(9, address)
        record.set(10, contactPoint)
        record.set(11, tag)
        return record
    }
}
