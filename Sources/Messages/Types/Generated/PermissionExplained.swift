// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Whether an account may use an operation, and why.
package struct PermissionExplained: Message {
    package static let element = "permissionExplained"
    package static let recordType = Vocabulary.record("PermissionExplained")

    /// Whose rights.
    package var account: String
    /// The operation.
    package var operation: String
    /// Whether it may.
    package var allowed: Bool
    /// Why, for machines.
    package var reason: PermissionReason
    /// The function that it takes; absent: none.
    package var function: String?
    /// Each membership that was looked at, the oldest first.
    package var way: [PermissionWay]
    /// A role that gives the function, whoever has it.
    package var givenBy: [String]
    /// The same for people, in each language.
    package var words: [Passage]

    package init(
        account: String,
        operation: String,
        allowed: Bool,
        reason: PermissionReason,
        function: String? = nil,
        way: [PermissionWay] = [],
        givenBy: [String] = [],
        words: [Passage] = []
    ) {
        self.account = account
        self.operation = operation
        self.allowed = allowed
        self.reason = reason
        self.function = function
        self.way = way
        self.givenBy = givenBy
        self.words = words
    }

    package init(_ record: Record) throws(Problem) {
        account = try record.required(0)
        operation = try record.required(1)
        allowed = try record.required(2)
        reason = try record.required(3)
        function = try record.optional(4)
        way = try record.list(5)
        givenBy = try record.list(6)
        words = try record.list(7)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, account)
        record.set(1, operation)
        record.set(2, allowed)
        record.set(3, reason)
        record.set(4, function)
        record.set(5, way)
        record.set(6, givenBy)
        record.set(7, words)
        return record
    }
}
