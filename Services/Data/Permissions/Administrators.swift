import Channel
import Hub
import MessageModel
import Messages

/// Who can always mend everything: those who have the role without end, for the whole of the organizer or a department.
enum Administrators {
    /// The role's code. What it gives is never changed, and it is never removed.
    static let role = "administrator"

    /// Their memberships that no day ends.
    static func lasting(_ snapshot: borrowing Snapshot) throws -> [Membership] {
        try snapshot.rows(PermissionTables.activeOfRole, .text(role)).map { try Membership($0) }
            .filter { $0.until == nil && $0.organization == nil }
    }

    /// Some memberships are about to end: somebody must stay. One transaction writes at a time, so of two that end each other
    /// the second sees the first.
    static func check(ending memberships: [Membership], _ snapshot: borrowing Snapshot) throws {
        let lasting = try lasting(snapshot)
        let ending = Set(memberships.map(\.membership))
        guard lasting.contains(where: { ending.contains($0.membership) }) else { return }
        guard lasting.contains(where: { !ending.contains($0.membership) }) else {
            throw Problem(.conflict, "lastAdministrator")
        }
    }

    /// What is wrong with a new membership in the role: the first one has no last day, and it is for nobody outside.
    static func errors(granting request: GrantMembership, _ snapshot: borrowing Snapshot) throws -> [FieldError] {
        guard request.role == role else { return [] }
        if request.organization != nil { return [FieldError("organization", "roleOfStaff")] }
        let isFirst = try request.until != nil && lasting(snapshot).isEmpty
        return isFirst ? [FieldError("until", "administratorLasts")] : []
    }
}
