import Channel
import Hub
import Messages

/// The roles that an installation begins with. They are data from then on: what the organizer changes or removes stays so.
package enum StandardRoles {
    /// Makes them where there are no roles yet, at the first start.
    package static func apply(to hub: DataHub) async throws {
        let isNew = try await hub.read { try $0.rows(PermissionTables.roles).isEmpty }
        guard isNew else { return }
        let author = Author(
            who: "system:permissions", operation: "permissions.standardRoles", trace: TraceID().description)
        try await hub.write(as: author) { transaction in
            for role in all {
                try transaction.insert(
                    PermissionTables.role, ["code": .text(role.code), "document": SQLValue(role)])
            }
        }
    }

    static let all = [
        role(
            Administrators.role, ["Administrator", "系统管理员", "系統管理員"], ["*"], requiresSecondFactor: true),
        role(
            "manager", ["Manager", "项目经理", "專案經理"],
            [
                "bus.read", "codes.edit", "editions.edit", "parties.merge", "partners.read", "permissions.read",
                "privacy.erase", "registrations.decide",
            ], inherits: ["sales"]),
        role("sales", ["Sales", "销售", "業務"], ["parties.write"], inherits: ["reader"]),
        role("gate", ["Gate", "门禁", "門禁"], ["registrations.read"]),
        role("reader", ["Reader", "只读", "唯讀"], ["mails.read", "parties.read", "registrations.read"]),
    ]

    private static func role(
        _ code: String, _ names: [String], _ functions: [String], inherits: [String] = [],
        requiresSecondFactor: Bool = false
    ) -> RecordRole {
        RecordRole(
            code: code, name: zip(["en", "zh-Hans", "zh-Hant"], names).map { Name(language: $0, text: $1) },
            function: functions, inherits: inherits, requiresSecondFactor: requiresSecondFactor)
    }
}
