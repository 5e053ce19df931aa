// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The answer to one question of the edition's form.
package struct Answer: MessagePart {
    package static let recordType = Vocabulary.record("Answer")

    /// The question, by its code.
    package var question: String
    /// A choice's code or free text; several for a question with several choices.
    package var value: [String]

    package init(
        question: String,
        value: [String] = []
    ) {
        self.question = question
        self.value = value
    }

    package init(_ record: Record) throws(Problem) {
        question = try record.required(0)
        value = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, question)
        record.set(1, value)
        return record
    }
}
