// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks why an account may or may not use an operation.
package struct ExplainPermission: Message {
    package static let element = "explainPermission"
    package static let recordType = Vocabulary.record("ExplainPermission")

    /// Whose rights.
    package var account: String
    /// The operation with its service, for example parties.findParties.
    package var operation: String

    package init(
        account: String,
        operation: String
    ) {
        self.account = account
        self.operation = operation
    }

    package init(_ record: Record) throws(Problem) {
        account = try record.required(0)
        operation = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, account)
        record.set(1, operation)
        return record
    }
}
