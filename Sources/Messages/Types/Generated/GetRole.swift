// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for one role.
package struct GetRole: Message {
    package static let element = "getRole"
    package static let recordType = Vocabulary.record("GetRole")

    /// Its code.
    package var code: String

    package init(
        code: String
    ) {
        self.code = code
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        return record
    }
}
