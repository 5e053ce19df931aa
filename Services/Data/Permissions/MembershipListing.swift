import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Memberships page by page, the oldest first: all, or those of one account, role, department or organization.
enum MembershipListing {
    private enum Key: String, CaseIterable {
        case account, role, department, organization

        var page: Query {
            Query(
                "permissions.page.\(rawValue)",
                """
                SELECT \(PermissionTables.columns) FROM membership WHERE \(rawValue) = ?1 AND id > ?2 ORDER BY id LIMIT ?3
                """)
        }
        var count: Query {
            Query(
                "permissions.count.\(rawValue)",
                """
                SELECT count(*) AS total FROM (SELECT id FROM membership WHERE \(rawValue) = ?1 LIMIT ?2) AS counted
                """)
        }
    }

    private static let all = Query(
        "permissions.page",
        "SELECT \(PermissionTables.columns) FROM membership WHERE id > ?1 ORDER BY id LIMIT ?2")
    private static let countAll = Query(
        "permissions.count",
        "SELECT count(*) AS total FROM (SELECT id FROM membership WHERE id > 0 LIMIT ?1) AS counted")

    static let queries = [all, countAll] + Key.allCases.flatMap { [$0.page, $0.count] }

    static func list(_ request: ListMemberships, _ snapshot: borrowing Snapshot) throws -> MembershipList {
        let limit = request.limit ?? ListPage.standardLimit
        let after = try request.after.map { text throws(Problem) in
            guard let id = Identifier(text) else { throw Problem.invalid("after", "cursor") }
            return id
        }
        let behind = SQLValue(after ?? Identifier(rawValue: 0))
        let (rows, total) =
            if let (key, value) = try key(request) {
                (
                    try snapshot.rows(key.page, value, behind, .integer(limit + 1)),
                    try snapshot.first(key.count, value, .integer(ListPage.mostCounted + 1))
                )
            } else {
                (
                    try snapshot.rows(all, behind, .integer(limit + 1)),
                    try snapshot.first(countAll, .integer(ListPage.mostCounted + 1))
                )
            }
        let items = try rows.prefix(Int(limit)).map { try Membership($0) }
        let found = try total?.integer("total") ?? 0
        return MembershipList(
            item: items, next: rows.count > items.count ? items.last?.membership : nil,
            count: min(found, ListPage.mostCounted), more: found > ListPage.mostCounted)
    }

    /// Of what they are wanted; nil: of everything.
    private static func key(_ request: ListMemberships) throws -> (Key, SQLValue)? {
        var keys: [(Key, SQLValue)] = []
        if let account = request.account { keys.append((.account, try SQLValue(Identifier(wire: account)))) }
        if let role = request.role { keys.append((.role, .text(role))) }
        if let department = request.department { keys.append((.department, .text(department))) }
        if let organization = request.organization {
            keys.append((.organization, try SQLValue(Identifier(wire: organization))))
        }
        if keys.count > 1 { throw Problem.invalid(keys[1].0.rawValue, "onlyOne") }
        return keys.first
    }
}
