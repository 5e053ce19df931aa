// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A code of a list.
package struct CodeCheck: MessagePart {
    package static let recordType = Vocabulary.record("CodeCheck")

    /// The list in which to look.
    package var list: String
    /// The code to look up there.
    package var code: String

    package init(
        list: String,
        code: String
    ) {
        self.list = list
        self.code = code
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        code = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, code)
        return record
    }
}
