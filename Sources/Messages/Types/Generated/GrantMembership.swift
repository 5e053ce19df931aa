// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// Gives an account a role. Nobody gives one that gives more than they have.
package struct GrantMembership: Message {
    package static let element = "grantMembership"
    package static let recordType = Vocabulary.record("GrantMembership")

    /// Who gets it.
    package var account: String
    /// The role.
    package var role: String
    /// The department in which it has the role.
    package var department: String?
    /// The organization (a party) for which it has the role: it is then no member of staff.
    package var organization: String?
    /// The last day on which it has the role, a day in UTC; absent: without end.
    package var until: CalendarDate?

    package init(
        account: String,
        role: String,
        department: String? = nil,
        organization: String? = nil,
        until: CalendarDate? = nil
    ) {
        self.account = account
        self.role = role
        self.department = department
        self.organization = organization
        self.until = until
    }

    package init(_ record: Record) throws(Problem) {
        account = try record.required(0)
        role = try record.required(1)
        department = try record.optional(2)
        organization = try record.optional(3)
        until = try record.optional(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, account)
        record.set(1, role)
        record.set(2, department)
        record.set(3, organization)
        record.set(4, until)
        return record
    }
}
