// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A code that is called so.
package struct NamedCode: MessagePart {
    package static let recordType = Vocabulary.record("NamedCode")

    /// Which name it was, counted from 0 in the order of the request.
    package var position: Int64
    /// The code.
    package var code: String

    package init(
        position: Int64,
        code: String
    ) {
        self.position = position
        self.code = code
    }

    package init(_ record: Record) throws(Problem) {
        position = try record.required(0)
        code = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, position)
        record.set(1, code)
        return record
    }
}
