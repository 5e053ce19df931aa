// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A row of a list, as it would be taken.
package struct PreviewRow: MessagePart {
    package static let recordType = Vocabulary.record("PreviewRow")

    /// Where it stands in the file, counted from 1.
    package var line: Int64
    /// What it says of the exhibitor; none of a row that cannot be read.
    package var cell: [PreviewCell]
    /// What is wrong with it; absent: it can be imported.
    package var fault: String?

    package init(
        line: Int64,
        cell: [PreviewCell] = [],
        fault: String? = nil
    ) {
        self.line = line
        self.cell = cell
        self.fault = fault
    }

    package init(_ record: Record) throws(Problem) {
        line = try record.required(0)
        cell = try record.list(1)
        fault = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, line)
        record.set(1, cell)
        record.set(2, fault)
        return record
    }
}
