import Channel
import Messages
import TestSupport
import Testing

/// What becomes of the feed when somebody is erased.
@Suite struct FeedErasureTests {
    private let test: TestInstallation
    private let registered: Registered
    private let contact: String

    init() async throws {
        test = try await .announcing()
        try await test.addPartner(sees: ["registrationChanged", "personErased"])
        registered = try await test.register()
        contact = try await test.record(registered).contact
    }

    @Test func `what was told of a person goes, and that the person is erased is told in its place`() async throws {
        try await test.deliver()
        let before = try #require(try await test.follow().first)
        #expect(try before.message(RegistrationChanged.self).person == contact)
        try await test.erase(contact)
        try await test.deliver()
        let entries = try await test.follow()
        #expect(!entries.map(\.entry).contains(before.entry) && !entries.contains { $0.event.contains("ada@") })
        #expect(try await test.follow(after: before.entry) == entries)
        #expect(Set(entries.map(\.type)) == ["registrationChanged", "personErased"] && entries.count == 2)
        let erased = try #require(entries.first { $0.type == "personErased" })
        #expect(try erased.message(PersonErased.self).party == contact)
        let changed = try #require(entries.first { $0.type == "registrationChanged" })
        let event = try changed.message(RegistrationChanged.self)
        #expect((event.registration, event.companyName, event.version) == (registered.id, "Lumen Optics Ltd", 2))
        #expect(event.person == nil && event.contact == nil)
    }

    @Test func `a registration whose contact is erased goes on being told of, without it`() async throws {
        try await test.erase(contact)
        _ = try await test.call(
            RegistrationsOperations.changeRegistration,
            ChangeRegistration(registration: registered.id, version: 2, state: .withdrawn), as: .system("registration"))
        try await test.deliver()
        let events = try await test.follow().filter { $0.type == "registrationChanged" }
            .map { try $0.message(RegistrationChanged.self) }
        #expect(events.map(\.state) == [.pendingVerification, .withdrawn] && events.allSatisfy { $0.contact == nil })
    }

    @Test func `what was on its way about a person who is erased is not told any more`() async throws {
        try await test.erase(contact)
        #expect(try await test.feed(.sample(person: contact)).entry == nil)
        #expect(try test.count("feed_entry", where: "subject IS NOT NULL") == 0)
    }
}
