// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What became of one row: it was imported, or refused.
package struct ImportResult: MessagePart {
    package static let recordType = Vocabulary.record("ImportResult")

    /// Absent: it was refused, and nothing of it stays.
    package var imported: ExhibitorImported?
    /// Why it was refused; none of a row that could not be read.
    package var error: [WrongField]

    package init(
        imported: ExhibitorImported? = nil,
        error: [WrongField] = []
    ) {
        self.imported = imported
        self.error = error
    }

    package init(_ record: Record) throws(Problem) {
        imported = try record.optional(0)
        error = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, imported)
        record.set(1, error)
        return record
    }
}
