// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The edition is stored.
package struct EditionStored: Message {
    package static let element = "editionStored"
    package static let recordType = Vocabulary.record("EditionStored")

    /// The edition's id.
    package var id: String
    /// The version that was made.
    package var version: Int64

    package init(
        id: String,
        version: Int64
    ) {
        self.id = id
        self.version = version
    }

    package init(_ record: Record) throws(Problem) {
        id = try record.required(0)
        version = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, id)
        record.set(1, version)
        return record
    }
}
