// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks how much every subscriber of events has before it.
package struct ListQueues: Message {
    package static let element = "listQueues"
    package static let recordType = Vocabulary.record("ListQueues")

    /// Only this one, as service.operation.
    package var subscriber: String?

    package init(
        subscriber: String? = nil
    ) {
        self.subscriber = subscriber
    }

    package init(_ record: Record) throws(Problem) {
        subscriber = try record.optional(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, subscriber)
        return record
    }
}
