// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A number under which somebody knows a party.
package struct PartyIdentifier: MessagePart {
    package static let recordType = Vocabulary.record("PartyIdentifier")

    /// Whose number it is.
    package var scheme: String
    /// The number, as written.
    package var value: String

    package init(
        scheme: String,
        value: String
    ) {
        self.scheme = scheme
        self.value = value
    }

    package init(_ record: Record) throws(Problem) {
        scheme = try record.required(0)
        value = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, scheme)
        record.set(1, value)
        return record
    }
}
