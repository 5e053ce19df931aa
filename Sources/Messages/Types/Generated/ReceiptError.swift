// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One rule that a message breaks, or what stands in its way.
package struct ReceiptError: MessagePart {
    package static let recordType = Vocabulary.record("ReceiptError")

    /// Where, for example contact.email, or @sender for the envelope; empty for the whole message.
    package var path: String
    /// The rule, for machines.
    package var rule: String
    /// The rule in words, for people.
    package var message: String
    /// The line of what is wrong, where it is known.
    package var line: Int64?
    /// The column there.
    package var column: Int64?

    package init(
        path: String,
        rule: String,
        message: String,
        line: Int64? = nil,
        column: Int64? = nil
    ) {
        self.path = path
        self.rule = rule
        self.message = message
        self.line = line
        self.column = column
    }

    package init(_ record: Record) throws(Problem) {
        path = try record.required(0)
        rule = try record.required(1)
        message = try record.required(2)
        line = try record.optional(3)
        column = try record.optional(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, path)
        record.set(1, rule)
        record.set(2, message)
        record.set(3, line)
        record.set(4, column)
        return record
    }
}
