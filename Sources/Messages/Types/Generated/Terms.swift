// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The conditions of taking part.
package struct Terms: MessagePart {
    package static let recordType = Vocabulary.record("Terms")

    /// Which wording of them this is.
    package var version: String
    /// Their words.
    package var text: [Passage]

    package init(
        version: String,
        text: [Passage] = []
    ) {
        self.version = version
        self.text = text
    }

    package init(_ record: Record) throws(Problem) {
        version = try record.required(0)
        text = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, version)
        record.set(1, text)
        return record
    }
}
