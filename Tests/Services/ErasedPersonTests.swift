import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Wiring

/// What follows for others, and what may still be done, once a contact was erased.
@Suite(.timeLimit(.minutes(2))) struct ErasedPersonTests {
    private let test: TestInstallation
    private let registered: Registered
    private let contact: String

    init() async throws {
        test = try await TestInstallation.announcing(.sample(reviewed: true))
        registered = try await test.registerAndVerify()
        contact = try await test.record(registered).contact
    }

    private let erased = Problem(.conflict, "personErased")

    @Test func `the company can register again, and nobody is told`() async throws {
        try await test.erase(contact)
        let again = try await test.register(.sample(email: "bob@lumen.example"))
        let record = try await test.record(again)
        #expect(try await record.party == test.record(registered).party && record.duplicateOf == nil)
        #expect(try await test.mails(again).map(\.purpose) == ["verification"])
        #expect(try await test.mails(registered) == [])
    }

    @Test(arguments: [nil, "once"])
    func `the organizer decides on what the contact had asked for, and no mail leaves`(key: String?) async throws {
        try await test.erase(contact)
        let version = try await test.record(registered).version
        let decided = try await test.call(
            RegistrationOperations.decideRegistration,
            DecideRegistration(registration: registered.id, version: version, decision: .accepted), as: .staff("ann"),
            key: key)
        #expect(decided.state == .registered)
        #expect(try await test.mails(registered) == [])
    }

    @Test func `nothing is recorded of the person again`() async throws {
        let organization = try await test.record(registered).party
        try await test.erase(contact)
        await #expect(throws: erased) { try await test.change(contact) { $0.displayName = "Ada Lens" } }
        await #expect(throws: erased) { try await test.relate(contact, .employment, organization) }
        await #expect(throws: erased) {
            try await test.call(
                PartiesOperations.setContactPointState,
                SetContactPointState(party: contact, kind: .email, value: "ada@lumen.example", state: .valid))
        }
    }

    @Test(arguments: [
        "party": "UPDATE party SET display_name = 'Ada Lens' WHERE state = 'erased'",
        "registration": "UPDATE registration SET submission = replace(submission, 'erased.invalid', 'lumen.example')",
    ])
    func `who is planted into what an erasure left is found`(table: String, change: String) async throws {
        try await test.erase(contact)
        test.close()
        let data = test.directory.path
        #expect(try Installation.verifyJournal(of: data).isSound)
        let sqlite = try await FinishedProgram.run("/usr/bin/sqlite3", ["\(data)/hub.db", change])
        try #require(sqlite.status == .exited(0))
        #expect(try Installation.verifyJournal(of: data).findings.map(\.table) == [table])
    }

    @Test func `the person is merged with nobody`() async throws {
        let bob = try await test.recorded(.person("Bob Prism")).party
        try await test.erase(contact)
        await #expect(throws: erased) { try await test.merge(bob, into: contact) }
        await #expect(throws: erased) { try await test.merge(contact, into: bob) }
    }

    private func withdraw(key: String) async throws -> RegistrationView {
        try await test.call(
            RegistrationOperations.withdrawRegistration, WithdrawRegistration(registration: registered.id),
            as: registered.holder, key: key)
    }

    /// How many answers to requests are kept.
    private func answers() throws -> Int { try test.count("answer", where: "scope NOT LIKE '%feed.%'") }

    @Test func `a kept answer goes with the person, also one to a request that changed nothing`() async throws {
        for key in ["first", "second", "first"] { #expect(try await withdraw(key: key).state == .withdrawn) }
        #expect(try answers() == 2)
        try await test.erase(contact)
        #expect(try answers() == 0)
        await #expect(throws: Problem(.notFound, "notFound")) { try await withdraw(key: "first") }
    }

    @Test func `a kept answer to a registration is about the contact, not about its new company`() async throws {
        let other = try await test.register(.sample(company: "Prism AG", email: "bob@prism.example"), key: "once")
        #expect(try answers() == 1)
        try await test.erase(test.record(other).contact)
        #expect(try answers() == 0)
    }

    @Test func `what waits to be delivered names no address in clear`() async throws {
        try await test.register(.sample(company: "Prism AG", email: "bob@prism.example"))
        #expect(try test.count("outbox", where: "type = 'mailRequested'") == 1)
        #expect(try test.count("outbox", where: "key LIKE '%prism%'") == 0)
        #expect(try test.count("delivery", where: "line LIKE '%prism%'") == 0)
    }

    @Test func `an organization is no longer recognized by the person's address`() async throws {
        let organization = "party = \(try await test.record(registered).party)"
        let before = try test.count("match_key", where: organization)
        try await test.erase(contact)
        #expect(try test.count("match_key", where: organization) == before - 1)
    }
}
