// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A function: a right that operations need of members of staff.
package struct FunctionEntry: MessagePart {
    package static let recordType = Vocabulary.record("FunctionEntry")

    /// As roles give it.
    package var name: String
    /// What people call it.
    package var label: [Name]
    /// An operation that needs it, for example parties.findParties.
    package var operation: [String]

    package init(
        name: String,
        label: [Name] = [],
        operation: [String] = []
    ) {
        self.name = name
        self.label = label
        self.operation = operation
    }

    package init(_ record: Record) throws(Problem) {
        name = try record.required(0)
        label = try record.list(1)
        operation = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, name)
        record.set(1, label)
        record.set(2, operation)
        return record
    }
}
