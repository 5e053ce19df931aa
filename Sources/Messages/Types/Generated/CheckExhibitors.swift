// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Rows of a list that nobody has imported yet, or that were imported before.
package struct CheckExhibitors: Message {
    package static let element = "checkExhibitors"
    package static let recordType = Vocabulary.record("CheckExhibitors")

    /// Each of them.
    package var row: [ListRow]

    package init(
        row: [ListRow] = []
    ) {
        self.row = row
    }

    package init(_ record: Record) throws(Problem) {
        row = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, row)
        return record
    }
}
