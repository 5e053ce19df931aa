// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Creates an edition, or replaces it as a whole.
package struct PutEdition: Message {
    package static let element = "putEdition"
    package static let recordType = Vocabulary.record("PutEdition")

    /// The version that is replaced; absent for a new edition.
    package var version: Int64?
    /// The edition as it should be.
    package var edition: Edition

    package init(
        version: Int64? = nil,
        edition: Edition
    ) {
        self.version = version
        self.edition = edition
    }

    package init(_ record: Record) throws(Problem) {
        version = try record.optional(0)
        edition = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, version)
        record.set(1, edition)
        return record
    }
}
