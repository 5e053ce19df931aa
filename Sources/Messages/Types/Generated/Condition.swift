// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Holds when the answer to another question includes a value.
package struct Condition: MessagePart {
    package static let recordType = Vocabulary.record("Condition")

    /// The other question, by its code.
    package var question: String
    /// The value that its answer must include.
    package var value: String

    package init(
        question: String,
        value: String
    ) {
        self.question = question
        self.value = value
    }

    package init(_ record: Record) throws(Problem) {
        question = try record.required(0)
        value = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, question)
        record.set(1, value)
        return record
    }
}
