import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension RightsHeld {
    /// What an account may on this day, in the membership that it acts in.
    init(_ request: RightsOf, on day: CalendarDate, _ snapshot: borrowing Snapshot) throws {
        let memberships = try Membership.holding(of: request.account, on: day, snapshot)
        let held = memberships.first { request.membership == nil || request.membership == $0.membership }
        let book = try RoleBook(snapshot)
        self.init(
            account: request.account, membership: held?.membership, role: held?.role, department: held?.department,
            organization: held?.organization, until: held?.until,
            function: held.map { book.grants(of: $0.role).sorted().map(\.description) } ?? [],
            requiresSecondFactor: held.map { book.requiresSecondFactor($0.role) } ?? false)
    }
}

extension Membership {
    /// Those of an account that hold on a day, the oldest first.
    static func holding(
        of account: String, on day: CalendarDate, _ snapshot: borrowing Snapshot
    ) throws -> [Membership] {
        try snapshot.rows(PermissionTables.activeOfAccount, SQLValue(Identifier(wire: account)))
            .map { try Membership($0) }.filter { $0.holds(on: day) }
    }
}
