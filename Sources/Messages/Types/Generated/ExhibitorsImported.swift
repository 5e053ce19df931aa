// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What became of each exhibitor.
package struct ExhibitorsImported: Message {
    package static let element = "exhibitorsImported"
    package static let recordType = Vocabulary.record("ExhibitorsImported")

    /// In the order of the request.
    package var result: [ImportResult]

    package init(
        result: [ImportResult] = []
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
