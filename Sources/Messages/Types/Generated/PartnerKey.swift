// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A partner's new key, in the only answer that ever holds it: what is kept is a hash.
package struct PartnerKey: Message {
    package static let element = "partnerKey"
    package static let recordType = Vocabulary.record("PartnerKey")

    /// Whose key it is.
    package var partner: Partner
    /// Goes with each request of the partner, as Authorization: Bearer KEY.
    package var key: String

    package init(
        partner: Partner,
        key: String
    ) {
        self.partner = partner
        self.key = key
    }

    package init(_ record: Record) throws(Problem) {
        partner = try record.required(0)
        key = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, partner)
        record.set(1, key)
        return record
    }
}
