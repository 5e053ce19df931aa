// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for memberships, the oldest first: all, or those of one account, role, department or organization.
package struct ListMemberships: Message {
    package static let element = "listMemberships"
    package static let recordType = Vocabulary.record("ListMemberships")

    /// Only those of this account.
    package var account: String?
    /// Only those with this role.
    package var role: String?
    /// Only those in this department.
    package var department: String?
    /// Only those for this organization.
    package var organization: String?
    /// How many at most; 50 when absent.
    package var limit: Int64?
    /// Where the page begins: next of the page before.
    package var after: String?

    package init(
        account: String? = nil,
        role: String? = nil,
        department: String? = nil,
        organization: String? = nil,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.account = account
        self.role = role
        self.department = department
        self.organization = organization
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        account = try record.optional(0)
        role = try record.optional(1)
        department = try record.optional(2)
        organization = try record.optional(3)
        limit = try record.optional(4)
        after = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, account)
        record.set(1, role)
        record.set(2, department)
        record.set(3, organization)
        record.set(4, limit)
        record.set(5, after)
        return record
    }
}
