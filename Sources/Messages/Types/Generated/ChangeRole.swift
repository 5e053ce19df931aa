// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Replaces what a role is. Nobody changes one that gives, or then gives, more than they have.
package struct ChangeRole: Message {
    package static let element = "changeRole"
    package static let recordType = Vocabulary.record("ChangeRole")

    /// Its code.
    package var code: String
    /// The version that was read.
    package var version: Int64
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
        version: Int64,
        name: [Name] = [],
        function: [String] = [],
        inherits: [String] = [],
        requiresSecondFactor: Bool
    ) {
        self.code = code
        self.version = version
        self.name = name
        self.function = function
        self.inherits = inherits
        self.requiresSecondFactor = requiresSecondFactor
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        version = try record.required(1)
        name = try record.list(2)
        function = try record.list(3)
        inherits = try record.list(4)
        requiresSecondFactor = try record.required(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, version)
        record.set(2, name)
        record.set(3, function)
        record.set(4, inherits)
        record.set(5, requiresSecondFactor)
        return record
    }
}
