// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Announced editions, the latest first.
package struct EditionList: Message {
    package static let element = "editionList"
    package static let recordType = Vocabulary.record("EditionList")

    /// The editions.
    package var edition: [Edition]

    package init(
        edition: [Edition] = []
    ) {
        self.edition = edition
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        return record
    }
}
