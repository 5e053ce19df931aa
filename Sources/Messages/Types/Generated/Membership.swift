// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// That an account has a role: in the whole of the organizer, in one of its departments, or for an organization.
package struct Membership: Message {
    package static let element = "membership"
    package static let recordType = Vocabulary.record("Membership")

    /// Its id.
    package var membership: String
    /// Which state of the record this is.
    package var version: Int64
    /// Whose it is.
    package var account: String
    /// The role.
    package var role: String
    /// The department in which it has the role.
    package var department: String?
    /// The organization (a party) for which it has the role: it is then no member of staff.
    package var organization: String?
    /// The last day on which it has the role, a day in UTC; absent: without end.
    package var until: CalendarDate?
    /// Whether it holds.
    package var state: MembershipState

    package init(
        membership: String,
        version: Int64,
        account: String,
        role: String,
        department: String? = nil,
        organization: String? = nil,
        until: CalendarDate? = nil,
        state: MembershipState
    ) {
        self.membership = membership
        self.version = version
        self.account = account
        self.role = role
        self.department = department
        self.organization = organization
        self.until = until
        self.state = state
    }

    package init(_ record: Record) throws(Problem) {
        membership = try record.required(0)
        version = try record.required(1)
        account = try record.required(2)
        role = try record.required(3)
        department = try record.optional(4)
        organization = try record.optional(5)
        until = try record.optional(6)
        state = try record.required(7)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, membership)
        record.set(1, version)
        record.set(2, account)
        record.set(3, role)
        record.set(4, department)
        record.set(5, organization)
        record.set(6, until)
        record.set(7, state)
        return record
    }
}
