// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Makes a department.
package struct RecordDepartment: Message {
    package static let element = "recordDepartment"
    package static let recordType = Vocabulary.record("RecordDepartment")

    /// Its code.
    package var code: String
    /// What people call it, once in a language.
    package var name: [Name]
    /// The department that it belongs to; absent: it is at the top.
    package var parent: String?

    package init(
        code: String,
        name: [Name] = [],
        parent: String? = nil
    ) {
        self.code = code
        self.name = name
        self.parent = parent
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        name = try record.list(1)
        parent = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, name)
        record.set(2, parent)
        return record
    }
}
