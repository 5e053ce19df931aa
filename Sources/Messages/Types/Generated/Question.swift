// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What the organizer asks on top of the fixed fields.
package struct Question: MessagePart {
    package static let recordType = Vocabulary.record("Question")

    package var code: String
    package var label: [Name]
    package var kind: QuestionKind
    package var required: Bool
    package var choice: [Choice]
    /// Asked only when it holds.
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
