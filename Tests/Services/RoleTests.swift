import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// Roles: what they give, what they inherit, what is refused.
@Suite struct RoleTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func refusal(_ act: () async throws -> Role) async -> [FieldError] {
        do {
            _ = try await act()
            return []
        } catch {
            return (error as? Problem)?.errors ?? []
        }
    }

    @Test func `an installation begins with five roles, as data`() async throws {
        let roles = try await test.call(PermissionsOperations.listRoles, ListRoles()).item
        #expect(roles.map(\.code) == ["administrator", "gate", "manager", "reader", "sales"])
        let holds = Dictionary(uniqueKeysWithValues: roles.map { ($0.code, $0.holds) })
        let reader = ["mails.read", "parties.read", "registrations.read"]
        #expect(holds["administrator"] == ["*"])
        #expect(holds["gate"] == ["registrations.read"])
        #expect(holds["reader"] == reader)
        #expect(holds["sales"] == ["mails.read", "parties.read", "parties.write", "registrations.read"])
        #expect(
            holds["manager"] == [
                "bus.read", "codes.edit", "editions.edit", "mails.read", "parties.merge", "parties.read",
                "parties.write",
                "partners.read", "permissions.read", "privacy.erase", "registrations.decide", "registrations.read",
            ])
        #expect(roles.filter(\.requiresSecondFactor).map(\.code) == ["administrator"])
        #expect(roles.filter { $0.administrator == true }.map(\.code) == ["administrator"])
        #expect(roles.allSatisfy { $0.name.map(\.language) == ["en", "zh-Hans", "zh-Hant"] })
    }

    @Test func `what was changed or removed of them stays so after the next start`() async throws {
        try await test.changeRole("reader", ["mails.read"])
        try await test.removeRole("gate")
        test.close()
        let again = try await TestInstallation(in: test.directory)
        #expect(try await again.role("reader").holds == ["mails.read"])
        await #expect(throws: Problem(.notFound, "unknownRole")) { try await again.role("gate") }
    }

    @Test func `a role gives what it inherits, over any number of steps`() async throws {
        try await test.recordRole("one", ["codes.edit"])
        try await test.recordRole("two", ["bus.*"], inherits: ["one"], secondFactor: true)
        let three = try await test.recordRole("three", ["mails.read"], inherits: ["two", "reader"])
        #expect(three.holds == ["bus.*", "codes.edit", "mails.read", "parties.read", "registrations.read"])
        #expect(three.function == ["mails.read"] && !three.requiresSecondFactor)
        try await test.changeRole("one", [])
        #expect(try await test.role("three").holds == ["bus.*", "mails.read", "parties.read", "registrations.read"])
    }

    @Test func `a circle is refused, with its way in words`() async throws {
        try await test.recordRole("one")
        try await test.recordRole("two", inherits: ["one"])
        try await test.recordRole("three", inherits: ["reader", "two"])
        let circle = FieldError("inherits[1]", "roleCircle", ["path": "one → three → two → one"])
        #expect(await refusal { try await test.changeRole("one", [], inherits: ["reader", "three"]) } == [circle])
        let own = FieldError("inherits[0]", "roleCircle", ["path": "one → one"])
        #expect(await refusal { try await test.changeRole("one", [], inherits: ["one"]) } == [own])
        #expect(await refusal { try await test.recordRole("four", inherits: ["four"]) }.map(\.rule) == ["roleCircle"])
        #expect(try await test.role("one").inherits == [])
    }

    @Test func `functions and roles must be there, once, and names once in a language`() async throws {
        let functions = ["parties.read", "parties.sell", "party.*", "parties.read", "partners.*", "*"]
        #expect(
            await refusal { try await test.recordRole("one", functions, inherits: ["reader", "nobody", "reader"]) } == [
                FieldError("function[1]", "unknownFunction"), FieldError("function[2]", "unknownFunction"),
                FieldError("function[3]", "repeated"), FieldError("inherits[1]", "unknownRole"),
                FieldError("inherits[2]", "repeated"),
            ])
        let name = Name(language: "en", text: "One")
        let request = RecordRole(code: "one", name: [name, name], requiresSecondFactor: false)
        let errors = await refusal { try await test.call(PermissionsOperations.recordRole, request) }
        #expect(errors == [FieldError("name[1].language", "repeated")])
    }

    @Test func `what is no grant breaks the schema`() async throws {
        for text in ["", "parties", "parties.", ".read", "**", "parties.read.all", "*.read", "parties. read"] {
            let errors = await refusal { try await test.recordRole("one", [text]) }
            #expect(errors.map(\.path) == ["function[0]"], "\(text)")
        }
    }

    @Test func `a role is not made twice, nor changed in a version that is over`() async throws {
        await #expect(throws: Problem(.conflict, "roleExists")) { try await test.recordRole("sales") }
        let request = ChangeRole(
            code: "sales", version: 2, name: [Name(language: "en", text: "Sales")], requiresSecondFactor: false)
        let refusal = await #expect(throws: Problem.self) {
            try await test.call(PermissionsOperations.changeRole, request)
        }
        #expect(refusal?.code == "staleVersion")
    }

    @Test func `a role that somebody has, or that another inherits, is not removed`() async throws {
        try await test.recordRole("one")
        try await test.recordRole("two", inherits: ["one"])
        let membership = try await test.grant(7, "two", until: test.day(3))
        for role in ["one", "two"] {
            await #expect(throws: Problem(.conflict, "roleUsed")) { try await test.removeRole(role) }
        }
        try await test.end(membership)
        try await test.removeRole("two")
        try await test.removeRole("one")
        try await test.recordRole("three")
        try await test.grant(7, "three", until: test.day(3))
        test.clock.advance(.seconds(4 * 86_400))
        try await test.removeRole("three")
    }

    @Test func `the administrator's role is renamed, but gives everything and stays`() async throws {
        #expect(await refusal { try await test.changeRole("administrator", ["parties.*"]) }.map(\.rule) == ["fixed"])
        #expect(await refusal { try await test.changeRole("administrator", []) }.map(\.rule) == ["fixed"])
        #expect(try await !test.changeRole("administrator", ["*"]).requiresSecondFactor)
        await #expect(throws: Problem(.conflict, "administratorStays")) { try await test.removeRole("administrator") }
    }
}
