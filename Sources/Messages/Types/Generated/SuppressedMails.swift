// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Mails that one limit kept from being sent.
package struct SuppressedMails: MessagePart {
    package static let recordType = Vocabulary.record("SuppressedMails")

    /// address, pair, domain, domainPair or origin.
    package var limit: String
    /// How many.
    package var mails: Int64

    package init(
        limit: String,
        mails: Int64
    ) {
        self.limit = limit
        self.mails = mails
    }

    package init(_ record: Record) throws(Problem) {
        limit = try record.required(0)
        mails = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, limit)
        record.set(1, mails)
        return record
    }
}
