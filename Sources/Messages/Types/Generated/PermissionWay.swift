// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What one membership says to it.
package struct PermissionWay: MessagePart {
    package static let recordType = Vocabulary.record("PermissionWay")

    /// Its id.
    package var membership: String
    /// Its role.
    package var role: String
    /// Its department.
    package var department: String?
    /// Whether it gives the function.
    package var allowed: Bool
    /// From its role through those that are inherited to the one that gives the function.
    package var path: [String]
    /// What that one gives: the function, or a wildcard that covers it.
    package var grant: String?

    package init(
        membership: String,
        role: String,
        department: String? = nil,
        allowed: Bool,
        path: [String] = [],
        grant: String? = nil
    ) {
        self.membership = membership
        self.role = role
        self.department = department
        self.allowed = allowed
        self.path = path
        self.grant = grant
    }

    package init(_ record: Record) throws(Problem) {
        membership = try record.required(0)
        role = try record.required(1)
        department = try record.optional(2)
        allowed = try record.required(3)
        path = try record.list(4)
        grant = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, membership)
        record.set(1, role)
        record.set(2, department)
        record.set(3, allowed)
        record.set(4, path)
        record.set(5, grant)
        return record
    }
}
