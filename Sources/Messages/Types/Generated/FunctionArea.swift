// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Functions that belong together.
package struct FunctionArea: MessagePart {
    package static let recordType = Vocabulary.record("FunctionArea")

    /// What stands before the point in their names.
    package var name: String
    /// What people call it.
    package var label: [Name]
    /// Its functions.
    package var function: [FunctionEntry]

    package init(
        name: String,
        label: [Name] = [],
        function: [FunctionEntry] = []
    ) {
        self.name = name
        self.label = label
        self.function = function
    }

    package init(_ record: Record) throws(Problem) {
        name = try record.required(0)
        label = try record.list(1)
        function = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, name)
        record.set(1, label)
        record.set(2, function)
        return record
    }
}
