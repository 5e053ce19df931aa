// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Removes a role that nobody has and no role inherits.
package struct RemoveRole: Message {
    package static let element = "removeRole"
    package static let recordType = Vocabulary.record("RemoveRole")

    /// Its code.
    package var code: String
    /// The version that was read.
    package var version: Int64

    package init(
        code: String,
        version: Int64
    ) {
        self.code = code
        self.version = version
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        version = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, version)
        return record
    }
}
