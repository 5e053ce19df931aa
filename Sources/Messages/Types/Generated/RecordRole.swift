// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Makes a role. Nobody makes one that gives more than they have.
package struct RecordRole: Message {
    package static let element = "recordRole"
    package static let recordType = Vocabulary.record("RecordRole")

    /// Its code.
    package var code: String
    /// What people call it, once in a language.
    package var name: [Name]
    /// What it gives by itself.
    package var function: [String]
    /// A role whose functions it gives, too.
    package var inherits: [String]
    /// Whether who acts in it must have shown a second factor.
    package var requiresSecondFactor: Bool

    package init(
        code: String,
        name: [Name] = [],
        function: [String] = [],
        inherits: [String] = [],
        requiresSecondFactor: Bool
    ) {
        self.code = code
        self.name = name
        self.function = function
        self.inherits = inherits
        self.requiresSecondFactor = requiresSecondFactor
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        name = try record.list(1)
        function = try record.list(2)
        inherits = try record.list(3)
        requiresSecondFactor = try record.required(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, name)
        record.set(2, function)
        record.set(3, inherits)
        record.set(4, requiresSecondFactor)
        return record
    }
}
