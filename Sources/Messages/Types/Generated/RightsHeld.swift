// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// What an account may. Without a membership it may nothing.
package struct RightsHeld: Message {
    package static let element = "rightsHeld"
    package static let recordType = Vocabulary.record("RightsHeld")

    /// Whose rights.
    package var account: String
    /// The membership that it acts in; absent: none holds, or not the one that was asked for.
    package var membership: String?
    /// Its role.
    package var role: String?
    /// The department in which it has the role.
    package var department: String?
    /// The organization (a party) for which it has the role: it is then no member of staff.
    package var organization: String?
    /// The last day on which it has the role, a day in UTC; absent: without end.
    package var until: CalendarDate?
    /// What it gives.
    package var function: [String]
    /// Whether it must have shown a second factor.
    package var requiresSecondFactor: Bool

    package init(
        account: String,
        membership: String? = nil,
        role: String? = nil,
        department: String? = nil,
        organization: String? = nil,
        until: CalendarDate? = nil,
        function: [String] = [],
        requiresSecondFactor: Bool
    ) {
        self.account = account
        self.membership = membership
        self.role = role
        self.department = department
        self.organization = organization
        self.until = until
        self.function = function
        self.requiresSecondFactor = requiresSecondFactor
    }

    package init(_ record: Record) throws(Problem) {
        account = try record.required(0)
        membership = try record.optional(1)
        role = try record.optional(2)
        department = try record.optional(3)
        organization = try record.optional(4)
        until = try record.optional(5)
        function = try record.list(6)
        requiresSecondFactor = try record.required(7)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, account)
        record.set(1, membership)
        record.set(2, role)
        record.set(3, department)
        record.set(4, organization)
        record.set(5, until)
        record.set(6, function)
        record.set(7, requiresSecondFactor)
        return record
    }
}
