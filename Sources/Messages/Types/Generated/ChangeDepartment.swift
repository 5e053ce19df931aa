// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Replaces what a department is.
package struct ChangeDepartment: Message {
    package static let element = "changeDepartment"
    package static let recordType = Vocabulary.record("ChangeDepartment")

    /// Its code.
    package var code: String
    /// The version that was read.
    package var version: Int64
    /// What people call it, once in a language.
    package var name: [Name]
    /// The department that it belongs to; absent: it is at the top.
    package var parent: String?

    package init(
        code: String,
        version: Int64,
        name: [Name] = [],
        parent: String? = nil
    ) {
        self.code = code
        self.version = version
        self.name = name
        self.parent = parent
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        version = try record.required(1)
        name = try record.list(2)
        parent = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, version)
        record.set(2, name)
        record.set(3, parent)
        return record
    }
}
