// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The partners, by their codes.
package struct PartnerList: Message {
    package static let element = "partnerList"
    package static let recordType = Vocabulary.record("PartnerList")

    /// Each partner.
    package var item: [Partner]

    package init(
        item: [Partner] = []
    ) {
        self.item = item
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        return record
    }
}
