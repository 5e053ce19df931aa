// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A dead letter with what was published.
package struct DeadLetterContent: Message {
    package static let element = "deadLetterContent"
    package static let recordType = Vocabulary.record("DeadLetterContent")

    /// The dead letter.
    package var item: DeadLetter
    /// The event, as JSON.
    package var event: String

    package init(
        item: DeadLetter,
        event: String
    ) {
        self.item = item
        self.event = event
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.required(0)
        event = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        record.set(1, event)
        return record
    }
}
