// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What is wrong with one row.
package struct ListFault: MessagePart {
    package static let recordType = Vocabulary.record("ListFault")

    /// Each field that is wrong; none: it can be imported.
    package var error: [WrongField]

    package init(
        error: [WrongField] = []
    ) {
        self.error = error
    }

    package init(_ record: Record) throws(Problem) {
        error = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, error)
        return record
    }
}
