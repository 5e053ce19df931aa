// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What the words of a rule mention.
package struct RuleParameter: MessagePart {
    package static let recordType = Vocabulary.record("RuleParameter")

    /// Which.
    package var name: String
    /// Its value.
    package var value: String

    package init(
        name: String,
        value: String
    ) {
        self.name = name
        self.value = value
    }

    package init(_ record: Record) throws(Problem) {
        name = try record.required(0)
        value = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, name)
        record.set(1, value)
        return record
    }
}
