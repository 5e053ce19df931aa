// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A dead letter with what was published.
package struct DeadLetterContent: Message {
    package static let element = "deadLetterContent"
    package static let recordType = Vocabulary.record("DeadLetterContent")

    /// The dead letter.
    package var item: DeadLetter
    /// The event, as JSON.
    package var body: String

    package init(
        item: DeadLetter,
        body: String
    ) {
        self.item = item
        self.body = body
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.required(0)
        body = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        record.set(1, body)
        return record
    }
}
