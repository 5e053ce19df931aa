// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks by what the public list of an edition can be narrowed.
package struct CountExhibitors: Message {
    package static let element = "countExhibitors"
    package static let recordType = Vocabulary.record("CountExhibitors")

    /// The edition, by its code.
    package var edition: String

    package init(
        edition: String
    ) {
        self.edition = edition
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        return record
    }
}
