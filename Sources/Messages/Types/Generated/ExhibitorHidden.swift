// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// That it does not stand there.
package struct ExhibitorHidden: Message {
    package static let element = "exhibitorHidden"
    package static let recordType = Vocabulary.record("ExhibitorHidden")

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
