import Channel
import Hub
import Messages
import Timekeeping

/// Where departments, roles and memberships stand. Memberships name roles and departments by their codes, which never change: an
/// ended one says what it was, also when the role is gone.
enum PermissionTables {
    static let department = Table("department", [.text("code"), .text("document")], unique: [["code"]])
    static let role = Table("role", [.text("code"), .text("document")], unique: [["code"]])
    static let membership = Table(
        "membership",
        [
            .integer("account"), .text("role"), .text("department", optional: true),
            .integer("organization", optional: true), .text("last_day", optional: true), .text("state"),
        ],
        indexes: [["account", "id"], ["role", "id"], ["department", "id"], ["organization", "id"]])

    static let departments = Query("permissions.departments", "SELECT version, document FROM department ORDER BY code")
    static let departmentByCode = Query(
        "permissions.department", "SELECT id, version, document FROM department WHERE code = ?1")
    static let roles = Query("permissions.roles", "SELECT version, document FROM role ORDER BY code")
    static let roleByCode = Query("permissions.role", "SELECT id, version, document FROM role WHERE code = ?1")

    static let columns = "id, version, account, role, department, organization, last_day, state"
    static let membershipByID = Query("permissions.membership", "SELECT \(columns) FROM membership WHERE id = ?1")
    static let activeOfAccount = Query(
        "permissions.activeOfAccount",
        "SELECT \(columns) FROM membership WHERE account = ?1 AND state = 'active' ORDER BY id")
    static let activeOfRole = Query(
        "permissions.activeOfRole",
        "SELECT \(columns) FROM membership WHERE role = ?1 AND state = 'active' ORDER BY id")

    static let module = DataModule(
        name: "permissions", migrations: [.create(department), .create(role), .create(membership)],
        queries: [departments, departmentByCode, roles, roleByCode, membershipByID, activeOfAccount, activeOfRole]
            + MembershipListing.queries)
}

extension Membership {
    init(_ row: Row) throws {
        self.init(
            membership: try row.identifier("id").description, version: try row.integer("version"),
            account: try row.identifier("account").description, role: try row.text("role"),
            department: try row.optionalText("department"),
            organization: try row.optionalIdentifier("organization")?.description,
            until: try row.optionalText("last_day").flatMap { CalendarDate($0) }, state: try row.choice("state"))
    }

    /// Whether it holds on a day.
    func holds(on day: CalendarDate) -> Bool { state == .active && until.map { $0 >= day } ?? true }
}
