import Adapters
import Channel
import Messages
import TestSupport
import Testing

/// What a public registration says about a known company stays a proposal (DESIGN §4).
@Suite struct StrangerTests {
    private static let stranger = RegisterExhibitor.sample(
        company: "LUMEN OPTICS, Ltd.", email: "eve@elsewhere.example")

    @Test func `who registers a known company gets the answer of anybody`() async throws {
        let test = try await TestInstallation.announcing()
        try await test.registerAndVerify()
        let reply = try await test.call(RegistrationOperations.registerExhibitor, Self.stranger)
        #expect(reply.status == .pendingVerification)
        #expect(try await test.record(Registered(id: reply.registration, token: "")).submission == Self.stranger)
    }

    @Test func `the known company is not changed by it, whoever confirms what`() async throws {
        let test = try await TestInstallation.announcing()
        let known = try await test.registerAndVerify()
        let party = try await test.record(known).party
        let before = try await test.party(party)
        let stranger = try await test.registerAndVerify(Self.stranger)
        #expect(try await test.record(stranger).party == party)
        let after = try await test.party(party)
        #expect(after.version == before.version && after.details == before.details)
        #expect(after.relation.filter { $0.state == .accepted } == before.relation)
        #expect(try await after.relation.last?.party == test.record(stranger).contact)
    }

    @Test func `the known contact is told by mail, and the stranger is told nothing`() async throws {
        let test = try await TestInstallation.announcing()
        let known = try await test.registerAndVerify()
        let stranger = try await test.register(Self.stranger)
        try await test.deliver()
        #expect(try await test.mails(known).map(\.purpose) == ["verification", "registeredAgain"])
        #expect(try await test.mails(stranger).map(\.purpose) == ["verification"])
        let told = try #require(test.mail.taken.last { $0.to.address == "ada@lumen.example" })
        #expect(!told.text.contains("eve@elsewhere.example"))
    }

    @Test func `a contact whose address nobody confirmed is told nothing`() async throws {
        let test = try await TestInstallation.announcing()
        let known = try await test.register()
        try await test.register(Self.stranger)
        #expect(try await test.mails(known).map(\.purpose) == ["verification"])
    }

    @Test func `the stranger's registration goes to the organizer when it is confirmed`() async throws {
        let test = try await TestInstallation.announcing()
        let known = try await test.registerAndVerify()
        let stranger = try await test.registerAndVerify(Self.stranger)
        let record = try await test.record(stranger)
        #expect(record.state == .underReview && record.duplicateOf == known.id)
        #expect(try await test.record(known).state == .registered)
    }

    @Test func `a company known from another edition is not taken over either`() async throws {
        let test = try await TestInstallation.announcing(.sample(), .sample("autumn"))
        try await test.registerAndVerify()
        var submission = Self.stranger
        submission.edition = "autumn"
        let record = try await test.record(try await test.registerAndVerify(submission))
        #expect(record.duplicateOf == nil && record.state == .underReview)
    }

    @Test func `a known company comes back to another edition by its own contact`() async throws {
        let test = try await TestInstallation.announcing(.sample(), .sample("autumn"))
        let first = try await test.registerAndVerify()
        let again = try await test.registerAndVerify(.sample(edition: "autumn"))
        #expect(try await test.record(again).state == .registered)
        #expect(try await test.record(again).party == test.record(first).party)
    }

    @Test func `an address that registered before is told so and can still confirm`() async throws {
        let test = try await TestInstallation.announcing()
        let first = try await test.registerAndVerify()
        let second = try await test.register(.sample(company: "Second Ltd", email: "ADA@lumen.example"))
        try await test.deliver()
        #expect(try await test.mails(second).map(\.purpose) == ["alreadyRegistered"])
        #expect(try await test.mails(first).map(\.purpose) == ["verification"])
        _ = try await test.verify(second, code: test.mailedCode(second))
        #expect(try await test.record(second).state == .underReview)
    }

    @Test func `whoever has the mail sent again is told again that the address registered before`() async throws {
        let test = try await TestInstallation.announcing()
        try await test.registerAndVerify()
        let second = try await test.register(.sample(company: "Second Ltd"))
        _ = try await test.call(
            RegistrationOperations.resendVerification, ResendVerification(registration: second.id), as: second.holder)
        #expect(try await test.mails(second).map(\.purpose) == ["alreadyRegistered", "alreadyRegistered"])
    }

    @Test func `an address that is corrected to somebody else's goes to the organizer`() async throws {
        let test = try await TestInstallation.announcing()
        let first = try await test.registerAndVerify(.sample(company: "First Ltd", email: "ada@first.example"))
        let second = try await test.register(.sample(company: "Second Ltd", email: "bob@second.example"))
        let reply = try await test.call(
            RegistrationOperations.correctEmail, CorrectEmail(registration: second.id, email: "ada@first.example"),
            as: second.holder)
        let corrected = Registered(id: reply.registration, token: reply.token)
        #expect(try await test.record(corrected).duplicateOf == first.id)
        #expect(try await test.mails(corrected).map(\.purpose) == ["verification", "alreadyRegistered"])
        _ = try await test.verify(corrected, code: test.mailedCode(corrected))
        #expect(try await test.record(corrected).state == .underReview)
    }

    @Test func `a registration that ended is no reason to look twice`() async throws {
        let test = try await TestInstallation.announcing()
        let first = try await test.registerAndVerify()
        _ = try await test.call(
            RegistrationOperations.withdrawRegistration, WithdrawRegistration(registration: first.id), as: first.holder)
        let again = try await test.registerAndVerify()
        #expect(try await test.record(again).state == .registered)
    }

    @Test func `P7: an id tells nothing of whether the company is known`() async throws {
        func ids(knowing known: RegisterExhibitor) async throws -> [Int64] {
            let test = try await TestInstallation.announcing()
            try await test.registerAndVerify(known)
            let stranger = try #require(Int64(try await test.register(Self.stranger).id))
            let next = try #require(Int64(try await test.register(.sample(company: "C", email: "c@c.example")).id))
            return [stranger % 8192, next - stranger]
        }
        let unknown = RegisterExhibitor.sample(company: "Other Ltd", email: "bob@other.example")
        #expect(try await ids(knowing: .sample()) == ids(knowing: unknown))
    }

    @Test func `what nobody confirmed makes no later registration a duplicate`() async throws {
        let test = try await TestInstallation.announcing()
        try await test.register(Self.stranger)
        let genuine = try await test.register()
        #expect(try await test.record(genuine).duplicateOf == nil)
    }

    @Test func `of two registrations of a company the second to be confirmed goes to the organizer`() async throws {
        let test = try await TestInstallation.announcing()
        let stranger = try await test.register(Self.stranger)
        let genuine = try await test.registerAndVerify()
        _ = try await test.verify(stranger, code: test.mailedCode(stranger))
        let record = try await test.record(stranger)
        #expect(record.state == .underReview && record.duplicateOf == genuine.id)
    }

    @Test func `the known contact is told however many others named its company`() async throws {
        let test = try await TestInstallation.announcing()
        for number in 0..<25 { try await test.register(.sample(email: "eve\(number)@elsewhere.example")) }
        let known = try await test.registerAndVerify()
        let stranger = try await test.register(Self.stranger)
        #expect(try await test.mails(known).map(\.purpose) == ["verification", "registeredAgain"])
        #expect(try await test.record(stranger).duplicateOf == known.id)
    }
}
