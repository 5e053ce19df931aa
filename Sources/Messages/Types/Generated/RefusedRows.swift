// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A piece of a report.
package struct RefusedRows: Message {
    package static let element = "refusedRows"
    package static let recordType = Vocabulary.record("RefusedRows")

    /// What it is kept in.
    package var format: ListFormat
    /// How many bytes the whole report has; 0: no row was refused.
    package var size: Int64
    /// The piece; at the end there are no bytes.
    package var bytes: [UInt8]

    package init(
        format: ListFormat,
        size: Int64,
        bytes: [UInt8]
    ) {
        self.format = format
        self.size = size
        self.bytes = bytes
    }

    package init(_ record: Record) throws(Problem) {
        format = try record.required(0)
        size = try record.required(1)
        bytes = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, format)
        record.set(1, size)
        record.set(2, bytes)
        return record
    }
}
