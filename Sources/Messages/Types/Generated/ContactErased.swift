// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What a data service knew of a person, and no longer does.
package struct ContactErased: Message {
    package static let element = "contactErased"
    package static let recordType = Vocabulary.record("ContactErased")

    /// The records that were cleared or removed.
    package var cleared: [String]

    package init(
        cleared: [String] = []
    ) {
        self.cleared = cleared
    }

    package init(_ record: Record) throws(Problem) {
        cleared = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, cleared)
        return record
    }
}
