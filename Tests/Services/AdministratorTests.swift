import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// There is always somebody who can mend everything, once there was one.
@Suite struct AdministratorTests {
    private let test: TestInstallation
    private static let last = Problem(.conflict, "lastAdministrator")

    init() async throws { test = try await TestInstallation() }

    private func close(_ account: Int) async throws -> MembershipsEnded {
        try await test.call(
            PermissionsOperations.endMemberships, EndMemberships(account: "\(account)"), as: .system("accounts"))
    }

    @Test func `the last administrator is not taken away`() async throws {
        let ann = try await test.grant(1, "administrator")
        await #expect(throws: Self.last) { try await test.end(ann) }
        let ben = try await test.grant(2, "administrator")
        try await test.end(ann)
        await #expect(throws: Self.last) { try await test.end(ben) }
        #expect(try await test.rights(of: 2).function == ["*"])
    }

    @Test func `an administrator with a last day is not somebody who stays`() async throws {
        let until = await #expect(throws: Problem.self) {
            try await test.grant(1, "administrator", until: test.day(1000))
        }
        #expect(until?.errors == [FieldError("until", "administratorLasts")])
        let ann = try await test.grant(1, "administrator")
        let ben = try await test.grant(2, "administrator", until: test.day(1000))
        await #expect(throws: Self.last) { try await test.end(ann) }
        try await test.end(ben)
    }

    @Test func `nobody outside is an administrator`() async throws {
        let party = try await test.recorded(.organization("Lumen")).party
        let problem = await #expect(throws: Problem.self) {
            try await test.grant(1, "administrator", organization: party)
        }
        #expect(problem?.errors == [FieldError("organization", "roleOfStaff")])
    }

    @Test func `closing an account ends all that it has, but not the last administrator`() async throws {
        try await test.grant(1, "administrator")
        try await test.grant(1, "sales")
        await #expect(throws: Self.last) { try await close(1) }
        #expect(try await test.rights(of: 1).function == ["*"])
        try await test.grant(2, "administrator")
        #expect(try await close(1).count == 2)
        #expect(try await test.rights(of: 1).function == [])
        await #expect(throws: Self.last) { try await close(2) }
        #expect(try await close(3).count == 0)
    }

    @Test func `who is an administrator twice stays by the other one, and is not closed`() async throws {
        _ = try await test.call(
            PermissionsOperations.recordDepartment,
            RecordDepartment(code: "it", name: [Name(language: "en", text: "IT")]))
        let everywhere = try await test.grant(1, "administrator")
        try await test.grant(1, "administrator", department: "it")
        await #expect(throws: Self.last) { try await close(1) }
        try await test.end(everywhere)
    }

    @Test(arguments: 0..<5) func `of administrators who take each other away at once, one stays`(round: Int)
        async throws
    {
        var memberships: [Membership] = []
        for account in 1...4 { memberships.append(try await test.grant(account, "administrator")) }
        let outcomes = await withTaskGroup(of: String.self) { group in
            for (index, membership) in memberships.enumerated() {
                group.addTask {
                    do {
                        if (index + round).isMultiple(of: 2) {
                            _ = try await test.end(membership)
                        } else {
                            _ = try await close(index + 1)
                        }
                        return "ended"
                    } catch {
                        return (error as? Problem)?.code ?? "\(error)"
                    }
                }
            }
            return await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(outcomes.sorted() == ["ended", "ended", "ended", "lastAdministrator"])
        #expect(try test.count("membership", where: "state = 'active'") == 1)
    }
}
