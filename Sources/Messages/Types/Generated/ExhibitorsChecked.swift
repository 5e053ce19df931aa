// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What is wrong with each row.
package struct ExhibitorsChecked: Message {
    package static let element = "exhibitorsChecked"
    package static let recordType = Vocabulary.record("ExhibitorsChecked")

    /// In the order of the request.
    package var result: [ListFault]

    package init(
        result: [ListFault] = []
    ) {
        self.result = result
    }

    package init(_ record: Record) throws(Problem) {
        result = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, result)
        return record
    }
}
