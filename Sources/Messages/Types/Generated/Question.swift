// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What the organizer asks beyond the fixed fields.
package struct Question: MessagePart {
    package static let recordType = Vocabulary.record("Question")

    /// Answers name the question by it.
    package var code: String
    /// The question in words.
    package var label: [Name]
    /// How it is answered.
    package var kind: QuestionKind
    /// True: a registration without an answer is refused.
    package var required: Bool
    /// The answers to choose from; none for a question of the kind text.
    package var choice: [Choice]
    /// Asked only when it holds; absent: always.
    package var condition: Condition?

    package init(
        code: String,
        label: [Name] = [],
        kind: QuestionKind,
        required: Bool,
        choice: [Choice] = [],
        condition: Condition? = nil
    ) {
        self.code = code
        self.label = label
        self.kind = kind
        self.required = required
        self.choice = choice
        self.condition = condition
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        label = try record.list(1)
        kind = try record.required(2)
        required = try record.required(3)
        choice = try record.list(4)
        condition = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, label)
        record.set(2, kind)
        record.set(3, required)
        record.set(4, choice)
        record.set(5, condition)
        return record
    }
}
