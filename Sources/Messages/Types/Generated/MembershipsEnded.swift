// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Roles were taken from an account.
package struct MembershipsEnded: Message {
    package static let element = "membershipsEnded"
    package static let recordType = Vocabulary.record("MembershipsEnded")

    /// Whose they were.
    package var account: String
    /// How many.
    package var count: Int64

    package init(
        account: String,
        count: Int64
    ) {
        self.account = account
        self.count = count
    }

    package init(_ record: Record) throws(Problem) {
        account = try record.required(0)
        count = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, account)
        record.set(1, count)
        return record
    }
}
