// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One code with its names.
package struct CodeEntry: MessagePart {
    package static let recordType = Vocabulary.record("CodeEntry")

    /// The code itself, as messages carry it.
    package var code: String
    /// The code of the heading that it stands under.
    package var group: String?
    /// What people call it, in each language that the list has.
    package var name: [Name]

    package init(
        code: String,
        group: String? = nil,
        name: [Name] = []
    ) {
        self.code = code
        self.group = group
        self.name = name
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        group = try record.optional(1)
        name = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, group)
        record.set(2, name)
        return record
    }
}
