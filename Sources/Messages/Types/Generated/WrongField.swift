// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One field that breaks one rule.
package struct WrongField: MessagePart {
    package static let recordType = Vocabulary.record("WrongField")

    /// Where, for example contact.email; empty for the whole message.
    package var path: String
    /// The rule, for machines.
    package var rule: String
    /// The rule in words, for people.
    package var message: String

    package init(
        path: String,
        rule: String,
        message: String
    ) {
        self.path = path
        self.rule = rule
        self.message = message
    }

    package init(_ record: Record) throws(Problem) {
        path = try record.required(0)
        rule = try record.required(1)
        message = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, path)
        record.set(1, rule)
        record.set(2, message)
        return record
    }
}
