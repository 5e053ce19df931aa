// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Takes all roles from an account, in the transaction that closes it. The last administrator cannot be taken away.
package struct EndMemberships: Message {
    package static let element = "endMemberships"
    package static let recordType = Vocabulary.record("EndMemberships")

    /// Whose they are.
    package var account: String

    package init(
        account: String
    ) {
        self.account = account
    }

    package init(_ record: Record) throws(Problem) {
        account = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, account)
        return record
    }
}
