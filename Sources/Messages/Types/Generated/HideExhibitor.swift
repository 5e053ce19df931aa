// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An exhibitor is to stand in the public list no more.
package struct HideExhibitor: Message {
    package static let element = "hideExhibitor"
    package static let recordType = Vocabulary.record("HideExhibitor")

    /// The record that said so.
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
