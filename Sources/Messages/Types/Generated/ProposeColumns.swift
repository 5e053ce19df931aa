// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks what the columns of a list of exhibitors hold.
package struct ProposeColumns: Message {
    package static let element = "proposeColumns"
    package static let recordType = Vocabulary.record("ProposeColumns")

    /// The heading of each column, in their order.
    package var heading: [String]

    package init(
        heading: [String] = []
    ) {
        self.heading = heading
    }

    package init(_ record: Record) throws(Problem) {
        heading = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, heading)
        return record
    }
}
