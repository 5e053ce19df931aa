// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A role is gone.
package struct RoleRemoved: Message {
    package static let element = "roleRemoved"
    package static let recordType = Vocabulary.record("RoleRemoved")

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
