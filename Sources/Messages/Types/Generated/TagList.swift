// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// All tags, by their names.
package struct TagList: Message {
    package static let element = "tagList"
    package static let recordType = Vocabulary.record("TagList")

    /// The tags.
    package var item: [Tag]

    package init(
        item: [Tag] = []
    ) {
        self.item = item
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        return record
    }
}
