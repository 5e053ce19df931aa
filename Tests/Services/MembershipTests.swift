import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

/// Who has which role, where and until when.
@Suite struct MembershipTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func list(_ request: ListMemberships) async throws -> MembershipList {
        try await test.call(PermissionsOperations.listMemberships, request)
    }

    @Test func `an account acts in one of its memberships`() async throws {
        _ = try await test.call(
            PermissionsOperations.recordDepartment,
            RecordDepartment(code: "hall", name: [Name(language: "en", text: "Hall")]))
        let first = try await test.grant(7, "gate", department: "hall")
        let second = try await test.grant(7, "sales", until: test.day(30))
        let usual = try await test.rights(of: 7)
        #expect((usual.membership, usual.role, usual.department) == (first.membership, "gate", "hall"))
        #expect(usual.function == ["registrations.read"] && !usual.requiresSecondFactor)
        let chosen = try await test.rights(of: 7, in: second)
        #expect((chosen.role, chosen.department, chosen.until) == ("sales", nil, test.day(30)))
        #expect(chosen.function == ["mails.read", "parties.read", "parties.write", "registrations.read"])
    }

    @Test func `P7: another's membership, an ended one and none give nothing`() async throws {
        let others = try await test.grant(8, "manager")
        let ended = try await test.end(test.grant(7, "sales"))
        for held in [
            try await test.rights(of: 7), try await test.rights(of: 7, in: others),
            try await test.rights(of: 7, in: ended),
            try await test.rights(of: 99),
        ] {
            #expect(held.membership == nil && held.role == nil && held.function.isEmpty)
            #expect(Rights(held) == .none)
        }
    }

    @Test func `a role ends after its last day`() async throws {
        let membership = try await test.grant(7, "gate", until: test.day(2))
        test.clock.advance(.seconds(2 * 86_400))
        #expect(try await test.rights(of: 7, in: membership).role == "gate")
        test.clock.advance(.seconds(15 * 3600))
        #expect(try await test.rights(of: 7, in: membership).role == nil)
        // It can be given anew, although nobody ended it.
        try await test.grant(7, "gate")
    }

    @Test func `a second factor is asked for when the role or one that it inherits does`() async throws {
        try await test.recordRole("careful", ["codes.edit"], secondFactor: true)
        try await test.recordRole("heir", inherits: ["careful"])
        try await test.grant(7, "heir")
        try await test.grant(8, "manager")
        #expect(try await test.rights(of: 7).requiresSecondFactor)
        #expect(try await !test.rights(of: 8).requiresSecondFactor)
    }

    @Test func `roles are given to members of organizations, by the party that stands for it`() async throws {
        let party = try await test.recorded(.organization("Lumen")).party
        let membership = try await test.grant(7, "reader", organization: party)
        #expect(try await test.rights(of: 7).organization == party)
        #expect(try await list(ListMemberships(organization: party)).item == [membership])
    }

    @Test func `what is not there, does not fit or is past is refused, each where it stands`() async throws {
        let person = try await test.recorded(.person("Ada")).party
        func errors(_ request: GrantMembership) async -> [FieldError] {
            let problem = await #expect(throws: Problem.self) {
                try await test.call(PermissionsOperations.grantMembership, request)
            }
            return problem?.errors ?? []
        }
        #expect(
            await errors(GrantMembership(account: "7", role: "nobody", department: "nowhere", until: test.day(-1))) == [
                FieldError("role", "unknownRole"), FieldError("department", "unknownDepartment"),
                FieldError("until", "pastDay"),
            ])
        #expect(
            await errors(GrantMembership(account: "7", role: "gate", organization: "4711"))
                == [FieldError("organization", "unknownParty")])
        #expect(
            await errors(GrantMembership(account: "7", role: "gate", organization: person))
                == [FieldError("organization", "notAnOrganization")])
        #expect(
            await errors(GrantMembership(account: "7", role: "gate", department: "x", organization: person)).map(\.rule)
                .contains("onlyOne"))
    }

    @Test func `the same role is not given twice, nor taken twice`() async throws {
        let membership = try await test.grant(7, "gate")
        await #expect(throws: Problem(.conflict, "membershipExists")) { try await test.grant(7, "gate") }
        let ended = try await test.end(membership)
        #expect((ended.state, ended.version) == (.ended, 2))
        await #expect(throws: Problem(.conflict, "membershipEnded")) { try await test.end(ended) }
        let stale = await #expect(throws: Problem.self) {
            let again = try await test.grant(7, "gate")
            _ = try await test.call(
                PermissionsOperations.endMembership, EndMembership(membership: again.membership, version: 3))
        }
        #expect(stale?.code == "staleVersion")
    }

    @Test func `memberships are listed page by page, by what is asked for`() async throws {
        var all: [Membership] = []
        for account in 1...5 {
            all.append(try await test.grant(account, account.isMultiple(of: 2) ? "gate" : "reader"))
        }
        let first = try await list(ListMemberships(limit: 3))
        #expect((first.item, first.count, first.more) == (Array(all[0..<3]), 5, false))
        let rest = try await list(ListMemberships(limit: 3, after: first.next))
        #expect(rest.item == Array(all[3...]) && rest.next == nil)
        #expect(try await list(ListMemberships(role: "gate")).item == [all[1], all[3]])
        #expect(try await list(ListMemberships(account: "5")).item == [all[4]])
        #expect(try await list(ListMemberships(department: "hall")).item == [])
        await #expect(throws: Problem.invalid("role", "onlyOne")) {
            try await list(ListMemberships(account: "5", role: "gate"))
        }
    }

    @Test func `the journal says who gave and took what`() async throws {
        try await test.end(test.grant(7, "gate"))
        let acts = try test.ask(
            "SELECT who || ' ' || operation FROM journal WHERE table_name = 'membership' ORDER BY id")
        #expect(
            acts.map { $0[0] } == [
                .text("staff:tester permissions.grantMembership"), .text("staff:tester permissions.endMembership"),
            ])
    }
}
