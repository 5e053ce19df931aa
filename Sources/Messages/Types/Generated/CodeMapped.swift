// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Which of our codes a code of another system stands for.
package struct CodeMapped: Message {
    package static let element = "codeMapped"
    package static let recordType = Vocabulary.record("CodeMapped")

    /// Our code, which may have ended; absent when nobody knows one.
    package var code: String?

    package init(
        code: String? = nil
    ) {
        self.code = code
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.optional(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        return record
    }
}
