import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// Nobody gives, changes or takes away what they do not have themselves, whichever way they try.
@Suite struct EscalationTests {
    private let test: TestInstallation
    /// May edit roles, and look at parties and registrations.
    private let editor = Rights(functions: ["permissions.*", "parties.read", "registrations.read"])

    init() async throws { test = try await TestInstallation() }

    private func expectRefused(_ function: String, _ act: () async throws -> Void) async throws {
        let before = try await test.call(PermissionsOperations.listRoles, ListRoles())
        let refusal = Problem(.forbidden, "notYoursToGive", parameters: ["function": function])
        await #expect(throws: refusal) { try await act() }
        #expect(try await test.call(PermissionsOperations.listRoles, ListRoles()) == before)
        #expect(try test.count("membership", where: "state = 'active'") == 0)
    }

    @Test func `P7: a role is not given by who has less`() async throws {
        try await expectRefused("mails.read") { try await test.grant(7, "reader", as: editor) }
        try await expectRefused("*") { try await test.grant(7, "administrator", as: editor) }
        try await expectRefused("registrations.read") {
            try await test.grant(7, "gate", as: Rights(functions: ["permissions.edit"]))
        }
        try await test.grant(7, "gate", as: editor)
        #expect(try await test.rights(of: 7).function == ["registrations.read"])
    }

    @Test func `P7: a role is not given for an organization by who has less`() async throws {
        let party = try await test.recorded(.organization("Lumen")).party
        try await expectRefused("mails.read") { try await test.grant(7, "reader", organization: party, as: editor) }
    }

    @Test func `P7: no new role holds more than who makes it has`() async throws {
        try await expectRefused("parties.write") {
            try await test.recordRole("mine", ["parties.read", "parties.write"], as: editor)
        }
        try await test.recordRole("mine", ["parties.read", "permissions.edit"], as: editor)
    }

    @Test func `P7: nobody adds to a role, also their own, what they do not have`() async throws {
        try await test.changeRole("gate", ["registrations.read", "parties.read"], as: editor)
        try await expectRefused("bus.read") { try await test.changeRole("gate", ["bus.read"], as: editor) }
    }

    @Test func `P7: nobody inherits what they do not have, also over steps`() async throws {
        try await expectRefused("mails.read") { try await test.recordRole("mine", inherits: ["reader"], as: editor) }
        try await test.recordRole("between", inherits: ["sales"])
        try await expectRefused("mails.read") {
            try await test.changeRole("gate", [], inherits: ["between"], as: editor)
        }
        try await test.recordRole("mine", inherits: ["gate"], as: editor)
    }

    @Test func `P7: no wildcard is given by who has only what it covers today`() async throws {
        let each = Rights(functions: ["permissions.*", "registrations.read", "registrations.decide"])
        try await expectRefused("registrations.*") { try await test.recordRole("mine", ["registrations.*"], as: each) }
        let areas = Rights(functions: ["permissions.*", "parties.*", "registrations.*", "mails.*"])
        try await expectRefused("*") { try await test.recordRole("mine", ["*"], as: areas) }
        try await test.recordRole("mine", ["registrations.*", "parties.merge"], as: areas)
    }

    @Test func `P7: a role with more than one has is neither changed, weakened nor removed, nor taken from others`()
        async throws
    {
        try await expectRefused("mails.read") { try await test.changeRole("reader", ["parties.read"], as: editor) }
        try await expectRefused("*") { try await test.changeRole("administrator", ["*"], as: editor) }
        try await expectRefused("mails.read") { try await test.removeRole("reader", as: editor) }
        let boss = try await test.grant(1, "administrator")
        let second = try await test.grant(2, "administrator")
        for membership in [boss, second] {
            await #expect(throws: Problem(.forbidden, "notYoursToGive", parameters: ["function": "*"])) {
                try await test.end(membership, as: editor)
            }
        }
    }

    @Test func `P7: what a message does not have cannot be set: holds and administrator`() throws {
        let json = #"{"code":"x","name":[{"language":"en","text":"X"}],"requiresSecondFactor":false,"holds":["*"]}"#
        for text in [json, json.replacing(#""holds":["*"]"#, with: #""administrator":true"#)] {
            let refusal = #expect(throws: Problem.self) {
                try JSONCodec.decode(Array(text.utf8), as: RecordRole.recordType)
            }
            #expect(refusal?.errors.map(\.rule) == ["unknown"])
        }
    }
}
