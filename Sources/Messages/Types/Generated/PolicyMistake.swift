// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One thing that is wrong with a policy.
package struct PolicyMistake: MessagePart {
    package static let recordType = Vocabulary.record("PolicyMistake")

    /// The line of the file, from 1; absent: the whole file is meant.
    package var line: Int64?
    /// The column, from 1: where the start tag ends.
    package var column: Int64?
    /// The field, in the names of the message; empty: the message.
    package var path: String
    /// The rule that is broken.
    package var rule: String
    /// What the words of the rule mention.
    package var parameter: [RuleParameter]
    /// What is wrong, in English.
    package var message: String

    package init(
        line: Int64? = nil,
        column: Int64? = nil,
        path: String,
        rule: String,
        parameter: [RuleParameter] = [],
        message: String
    ) {
        self.line = line
        self.column = column
        self.path = path
        self.rule = rule
        self.parameter = parameter
        self.message = message
    }

    package init(_ record: Record) throws(Problem) {
        line = try record.optional(0)
        column = try record.optional(1)
        path = try record.required(2)
        rule = try record.required(3)
        parameter = try record.list(4)
        message = try record.required(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, line)
        record.set(1, column)
        record.set(2, path)
        record.set(3, rule)
        record.set(4, parameter)
        record.set(5, message)
        return record
    }
}
