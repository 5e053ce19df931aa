import Channel
import MessageModel
import Messages
import TestSupport
import Testing

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

    @Test func `the person is merged with nobody`() async throws {
        let bob = try await test.recorded(.person("Bob Prism")).party
        try await test.erase(contact)
        await #expect(throws: erased) { try await test.merge(bob, into: contact) }
        await #expect(throws: erased) { try await test.merge(contact, into: bob) }
    }
}
