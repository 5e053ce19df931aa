import Channel
import Localization
import MessageModel
import Messages
import Resources
import TestSupport
import Testing

/// Why somebody may or may not do something, for machines and for people.
@Suite struct ExplainPermissionTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func explain(_ account: Int, _ operation: String) async throws -> PermissionExplained {
        try await test.call(
            PermissionsOperations.explainPermission, ExplainPermission(account: "\(account)", operation: operation))
    }

    @Test func `a role gives a right by what it inherits, and the way is told`() async throws {
        let membership = try await test.grant(7, "manager")
        let explained = try await explain(7, "parties.findParties")
        #expect((explained.allowed, explained.reason, explained.function) == (true, .granted, "parties.read"))
        #expect(
            explained.way == [
                PermissionWay(
                    membership: membership.membership, role: "manager", allowed: true,
                    path: ["manager", "sales", "reader"], grant: "parties.read")
            ])
        #expect(explained.givenBy == ["administrator", "manager", "reader", "sales"])
        #expect(
            explained.words.map(\.text) == [
                "Account 7 may use parties.findParties. It takes the right “Look at organizations and persons” "
                    + "(parties.read). The role “Manager” gives it by inheritance: “Manager” → “Sales” → “Reader”.",
                "账户 7 可以使用 parties.findParties。此操作需要“查看单位和个人”（parties.read）权限。"
                    + "角色“项目经理”通过继承具备该权限：“项目经理” → “销售” → “只读”。",
                "帳戶 7 可以使用 parties.findParties。此操作需要「查看單位和個人」（parties.read）權限。"
                    + "角色「專案經理」透過繼承具備該權限：「專案經理」 → 「業務」 → 「唯讀」。",
            ])
    }

    @Test func `what is missing is named, and which roles would give it`() async throws {
        try await test.grant(7, "gate")
        try await test.grant(7, "reader")
        let explained = try await explain(7, "parties.mergeParties")
        #expect((explained.allowed, explained.reason, explained.function) == (false, .missing, "parties.merge"))
        #expect(
            explained.way.map(\.role) == ["gate", "reader"] && explained.way.allSatisfy { !$0.allowed && $0.path == [] }
        )
        #expect(
            explained.words[0].text
                == "Account 7 may not use parties.mergeParties. It takes the right “Merge and separate "
                + "parties” (parties.merge), and none of its roles gives that: “Gate”, “Reader”. "
                + "These roles give the right: “Administrator”, “Manager”.")
    }

    @Test func `a wildcard is told as what it is`() async throws {
        try await test.recordRole("all-parties", ["parties.*"])
        try await test.grant(7, "gate")
        try await test.grant(7, "all-parties")
        let explained = try await explain(7, "parties.findParties")
        #expect(explained.way.map(\.grant) == [nil, "parties.*"])
        #expect(explained.words[0].text.hasSuffix("The role “All-Parties” gives it."))
    }

    @Test func `who has no role now, or only one for an organization, is no member of staff`() async throws {
        let party = try await test.recorded(.organization("Lumen")).party
        try await test.grant(7, "administrator")
        try await test.grant(8, "reader", organization: party)
        try await test.grant(9, "reader", until: test.day())
        test.clock.advance(.seconds(86_400))
        for account in [8, 9, 99] {
            let explained = try await explain(account, "parties.findParties")
            #expect((explained.allowed, explained.reason) == (false, .noMembership))
            #expect(explained.way == [] && explained.givenBy.contains("reader"))
        }
    }

    @Test func `what takes no right, or is not for people, is told so`() async throws {
        try await test.grant(7, "gate")
        let expected: [(String, PermissionReason, Bool)] = [
            ("editions.listEditions", .everybody, true), ("codes.findCodes", .everyMember, true),
            ("permissions.rightsOf", .notForStaff, false), ("registration.withdrawRegistration", .notForStaff, false),
        ]
        for (operation, reason, isAllowed) in expected {
            let explained = try await explain(7, operation)
            #expect((explained.reason, explained.allowed) == (reason, isAllowed), "\(operation)")
        }
        let words = try await explain(7, "permissions.rightsOf").words[0].text
        #expect(words == "No account may use permissions.rightsOf: it is only for the installation itself.")
        await #expect(throws: Problem(.notFound, "unknownOperation")) { try await explain(7, "parties.sell") }
    }

    @Test(arguments: Language.allCases) func `all is worded in all languages alike`(language: Language) throws {
        let files = Resource.all { $0.hasPrefix("Services/Data/Permissions/Strings/") }
        let strings = try Strings(files.map { Strings.Table(path: $0.path, bytes: $0.bytes) })
        let reasons = PermissionReason.allCases.map { "permission.\($0.rawValue)" }
        let callers = CallerKind.allCases.map { "caller.\($0.rawValue)" }
        #expect(
            strings.keys(in: language)
                == (reasons + callers + ["way.own", "way.inherited", "givers", "givers.none", "role"]).sorted())
        for key in strings.keys(in: .en) {
            #expect(strings.placeholders(key, in: language) == strings.placeholders(key, in: .en), "\(key)")
        }
    }
}
