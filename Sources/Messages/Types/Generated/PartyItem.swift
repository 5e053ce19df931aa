// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// A party in a list.
package struct PartyItem: MessagePart {
    package static let recordType = Vocabulary.record("PartyItem")

    /// The party's id.
    package var party: String
    /// Which state of the record this is.
    package var version: Int64
    /// Its own number.
    package var customerNumber: String
    /// What it is.
    package var kind: PartyKind
    /// What it is called.
    package var displayName: String
    /// Where it has its seat.
    package var country: String?
    /// The province or district, by its code.
    package var region: String?
    /// How much it matters.
    package var level: PartyLevel
    /// Who of the staff looks after it.
    package var owner: String?
    /// When it was changed last.
    package var changed: Instant

    package init(
        party: String,
        version: Int64,
        customerNumber: String,
        kind: PartyKind,
        displayName: String,
        country: String? = nil,
        region: String? = nil,
        level: PartyLevel,
        owner: String? = nil,
        changed: Instant
    ) {
        self.party = party
        self.version = version
        self.customerNumber = customerNumber
        self.kind = kind
        self.displayName = displayName
        self.country = country
        self.region = region
        self.level = level
        self.owner = owner
        self.changed = changed
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
        customerNumber = try record.required(2)
        kind = try record.required(3)
        displayName = try record.required(4)
        country = try record.optional(5)
        region = try record.optional(6)
        level = try record.required(7)
        owner = try record.optional(8)
        changed = try record.required(9)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        record.set(2, customerNumber)
        record.set(3, kind)
        record.set(4, displayName)
        record.set(5, country)
        record.set(6, region)
        record.set(7, level)
        record.set(8, owner)
        record.set(9, changed)
        return record
    }
}
