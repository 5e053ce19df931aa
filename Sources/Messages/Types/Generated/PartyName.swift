// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A name of a party in one language.
package struct PartyName: MessagePart {
    package static let recordType = Vocabulary.record("PartyName")

    /// The language.
    package var language: String
    /// Which sort of name; trading when absent.
    package var kind: PartyNameKind?
    /// The name.
    package var text: String

    package init(
        language: String,
        kind: PartyNameKind? = nil,
        text: String
    ) {
        self.language = language
        self.kind = kind
        self.text = text
    }

    package init(_ record: Record) throws(Problem) {
        language = try record.required(0)
        kind = try record.optional(1)
        text = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, language)
        record.set(1, kind)
        record.set(2, text)
        return record
    }
}
