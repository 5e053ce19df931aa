// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How many there are of a code.
package struct CodeCount: MessagePart {
    package static let recordType = Vocabulary.record("CodeCount")

    /// The code.
    package var code: String
    /// So many.
    package var count: Int64

    package init(
        code: String,
        count: Int64
    ) {
        self.code = code
        self.count = count
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        count = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, count)
        return record
    }
}
