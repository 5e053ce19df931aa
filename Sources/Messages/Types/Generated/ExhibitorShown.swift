// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// That it stands there.
package struct ExhibitorShown: Message {
    package static let element = "exhibitorShown"
    package static let recordType = Vocabulary.record("ExhibitorShown")

    /// The record.
    package var source: String

    package init(
        source: String
    ) {
        self.source = source
    }

    package init(_ record: Record) throws(Problem) {
        source = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, source)
        return record
    }
}
