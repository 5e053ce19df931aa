// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An event and what it sets off.
package struct ContractSubscription: MessagePart {
    package static let recordType = Vocabulary.record("ContractSubscription")

    /// The event's message type.
    package var event: String
    /// The operation of this service that takes it.
    package var operation: String

    package init(
        event: String,
        operation: String
    ) {
        self.event = event
        self.operation = operation
    }

    package init(_ record: Record) throws(Problem) {
        event = try record.required(0)
        operation = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, event)
        record.set(1, operation)
        return record
    }
}
