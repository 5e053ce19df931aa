// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Exhibitors of a list, in its order: of two that are one, the first is the known one.
package struct ImportExhibitors: Message {
    package static let element = "importExhibitors"
    package static let recordType = Vocabulary.record("ImportExhibitors")

    /// Each of them; one that is refused holds up no other.
    package var exhibitor: [ImportExhibitor]

    package init(
        exhibitor: [ImportExhibitor] = []
    ) {
        self.exhibitor = exhibitor
    }

    package init(_ record: Record) throws(Problem) {
        exhibitor = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, exhibitor)
        return record
    }
}
