// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One answer to choose.
package struct Choice: MessagePart {
    package static let recordType = Vocabulary.record("Choice")

    /// Answers carry it.
    package var code: String
    /// The answer in words.
    package var label: [Name]

    package init(
        code: String,
        label: [Name] = []
    ) {
        self.code = code
        self.label = label
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        label = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, label)
        return record
    }
}
