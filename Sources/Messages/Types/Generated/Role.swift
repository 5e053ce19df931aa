// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Functions that are given together.
package struct Role: Message {
    package static let element = "role"
    package static let recordType = Vocabulary.record("Role")

    /// Its code; never changed.
    package var code: String
    /// Which state of the record this is.
    package var version: Int64
    /// What people call it, once in a language.
    package var name: [Name]
    /// What it gives by itself.
    package var function: [String]
    /// A role whose functions it gives, too.
    package var inherits: [String]
    /// Whether who acts in it must have shown a second factor.
    package var requiresSecondFactor: Bool
    /// All that it gives, with what it inherits.
    package var holds: [String]
    /// Whether it is the role that somebody always has; what it gives is never changed, and it is never removed.
    package var administrator: Bool?

    package init(
        code: String,
        version: Int64,
        name: [Name] = [],
        function: [String] = [],
        inherits: [String] = [],
        requiresSecondFactor: Bool,
        holds: [String] = [],
        administrator: Bool? = nil
    ) {
        self.code = code
        self.version = version
        self.name = name
        self.function = function
        self.inherits = inherits
        self.requiresSecondFactor = requiresSecondFactor
        self.holds = holds
        self.administrator = administrator
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        version = try record.required(1)
        name = try record.list(2)
        function = try record.list(3)
        inherits = try record.list(4)
        requiresSecondFactor = try record.required(5)
        holds = try record.list(6)
        administrator = try record.optional(7)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, version)
        record.set(2, name)
        record.set(3, function)
        record.set(4, inherits)
        record.set(5, requiresSecondFactor)
        record.set(6, holds)
        record.set(7, administrator)
        return record
    }
}
