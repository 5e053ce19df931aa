// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Where a party is found.
package struct PartyAddress: MessagePart {
    package static let recordType = Vocabulary.record("PartyAddress")

    /// What the address is for.
    package var purpose: AddressPurpose
    /// The address in the lines of an envelope.
    package var lines: String
    /// The city.
    package var city: String?
    /// The province or district, in words.
    package var region: String?
    /// The postal code.
    package var postcode: String?
    /// The country.
    package var country: String?

    package init(
        purpose: AddressPurpose,
        lines: String,
        city: String? = nil,
        region: String? = nil,
        postcode: String? = nil,
        country: String? = nil
    ) {
        self.purpose = purpose
        self.lines = lines
        self.city = city
        self.region = region
        self.postcode = postcode
        self.country = country
    }

    package init(_ record: Record) throws(Problem) {
        purpose = try record.required(0)
        lines = try record.required(1)
        city = try record.optional(2)
        region = try record.optional(3)
        postcode = try record.optional(4)
        country = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, purpose)
        record.set(1, lines)
        record.set(2, city)
        record.set(3, region)
        record.set(4, postcode)
        record.set(5, country)
        return record
    }
}
