import Adapters
import Channel
import Hub
import Messages
import TestSupport
import Testing
import Timekeeping

@testable import MailsService
@testable import PartiesService
@testable import RegistrationsService

/// What can be told afterwards, and by whom.
@Suite struct TraceTests {
    @Test func `the journal tells a registration's life: who, by which operation, in which call, before and after`()
        async throws
    {
        let test = try await TestInstallation.announcing(.sample(reviewed: true))
        let registered = try await test.registerAndVerify()
        _ = try await test.decide(registered, .accepted)
        _ = try await test.call(
            RegistrationOperations.withdrawRegistration, WithdrawRegistration(registration: registered.id),
            as: registered.holder)
        let id = try #require(Identifier(registered.id))
        let life = try await test.hub.read { try $0.journal(of: RegistrationTables.registration, id) }
        #expect(
            life.map(\.author.operation) == [
                "registration.registerExhibitor", "registration.verifyRegistration", "registration.decideRegistration",
                "registration.withdrawRegistration",
            ])
        #expect(life.map { $0.author.who.split(separator: ":")[0] } == ["public", "public", "staff", "holder"])
        #expect(Set(life.map(\.author.trace)).count == 4)
        #expect(life.map(\.version) == [1, 2, 3, 4])
        #expect(life.map { $0.before?["state"] } == [nil, "pendingVerification", "underReview", "registered"])
        #expect(life.map { $0.after?["state"] } == ["pendingVerification", "underReview", "registered", "withdrawn"])
        #expect(life[2].before?.count == 1 && life[2].personal == .none)
    }

    @Test func `one call is one trace, from the registration over its company to the sending of its mail`() async throws
    {
        let test = try await TestInstallation.announcing()
        let caller = Caller(.everyone)
        _ = try await test.bus.call(RegistrationOperations.registerExhibitor, RegisterExhibitor.sample(), as: caller)
        try await test.deliver()
        let record = try #require(try await test.registrations().first)
        let mail = try #require(try await test.mails(Registered(id: record.registration, token: "")).first)
        for (table, id) in [
            (RegistrationTables.registration, record.registration), (PartyTables.party, record.party),
            (MailTable.mail, mail.mail),
        ] {
            let id = try #require(Identifier(id))
            let entries = try await test.hub.read { try $0.journal(of: table, id) }
            #expect(!entries.isEmpty && entries.allSatisfy { $0.author.trace == caller.trace }, "\(table.name)")
        }
    }

    @Test func `the log holds nothing about a person, and no secret`() async throws {
        let test = try await TestInstallation.announcing()
        let registered = try await test.registerAndVerify()
        let code = try await test.mailedCode(registered)
        test.mail.behaviour = .fails(MailFailure(.unavailable, "451", reply: "ada@lumen.example is away"))
        try await test.register(.sample(company: "Second Ltd"))
        try await test.deliver()
        test.mail.behaviour = .fails(MailFailure(.refused, "550", reply: "ada@lumen.example is unknown"))
        test.clock.advance(.seconds(60))
        try await test.deliver()
        await #expect(throws: (any Error).self) { try await test.register(.sample(country: "XX")) }
        #expect(test.log.contains { $0.contains("exchange.retry") })
        for word in ["ada@", "Ada", "Lumen", "Second", "901820", registered.token, code] {
            #expect(!test.log.contains { $0.contains(word) }, "\(word)")
        }
    }
}
