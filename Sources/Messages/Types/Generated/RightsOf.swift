// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks what an account may now.
package struct RightsOf: Message {
    package static let element = "rightsOf"
    package static let recordType = Vocabulary.record("RightsOf")

    /// Whose rights.
    package var account: String
    /// The membership that it acts in; absent: the oldest one that holds.
    package var membership: String?

    package init(
        account: String,
        membership: String? = nil
    ) {
        self.account = account
        self.membership = membership
    }

    package init(_ record: Record) throws(Problem) {
        account = try record.required(0)
        membership = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, account)
        record.set(1, membership)
        return record
    }
}
