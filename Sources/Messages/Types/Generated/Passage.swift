// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A longer text in one language.
package struct Passage: MessagePart {
    package static let recordType = Vocabulary.record("Passage")

    /// The language.
    package var language: String
    /// The text.
    package var text: String

    package init(
        language: String,
        text: String
    ) {
        self.language = language
        self.text = text
    }

    package init(_ record: Record) throws(Problem) {
        language = try record.required(0)
        text = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, language)
        record.set(1, text)
        return record
    }
}
