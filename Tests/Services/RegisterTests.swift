import Adapters
import Channel
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@Suite struct RegisterTests {
    /// The fields that a registration is refused for.
    private func errors(
        _ submission: RegisterExhibitor, _ edition: Edition = .sample()
    ) async throws -> [FieldError] {
        let test = try await TestInstallation.announcing(edition)
        let problem = await #expect(throws: Problem.self) { try await test.register(submission) }
        #expect(problem?.kind == .invalid)
        #expect(try await test.registrations().isEmpty)
        return problem?.errors ?? []
    }

    @Test func `a registration is recorded as it was submitted, with its company, and waits for its confirmation`()
        async throws
    {
        let test = try await TestInstallation.announcing()
        let registered = try await test.register()
        let record = try await test.record(registered)
        #expect(record.state == .pendingVerification)
        #expect(record.submission == .sample())
        #expect(record.received == test.clock.now)
        #expect(record.verified == nil && record.duplicateOf == nil)
        let party = try await test.party(record.party).details
        #expect(party.displayName == "Lumen Optics Ltd" && party.kind == .organization && party.country == "DE")
        let person = try await test.party(record.contact).details
        #expect(person.displayName == "Ada Lens" && person.kind == .person)
        #expect(person.contactPoint.map(\.state) == [.unverified, .unverified])
    }

    @Test func `a telephone is kept as it was written, beside its international form`() async throws {
        let test = try await TestInstallation.announcing()
        let record = try await test.record(try await test.register())
        #expect(record.submission.contact.phone == "030 901820")
        #expect(record.phoneE164 == "+4930901820")
    }

    @Test(arguments: [("en", "Confirm your registration"), ("zh-Hans", "春季展"), (nil, "Confirm your registration")])
    func `the mail is in the registration's language`(language: String?, words: String) async throws {
        let test = try await TestInstallation.announcing()
        var submission = RegisterExhibitor.sample()
        submission.language = language
        try await test.register(submission)
        try await test.deliver()
        let mail = try #require(test.mail.taken.first)
        #expect(mail.to.address == "ada@lumen.example")
        #expect(mail.language == language ?? "en")
        #expect(mail.subject.contains(words))
    }

    @Test func `the mail has the code, and the answer has not`() async throws {
        let test = try await TestInstallation.announcing()
        let registered = try await test.register()
        #expect(try await test.mailedCode(registered) != registered.token)
    }

    @Test func `P2: a repeated request with its key has one registration and one mail`() async throws {
        let test = try await TestInstallation.announcing()
        let first = try await test.register(key: "k")
        let second = try await test.register(key: "k")
        #expect(first.id == second.id && first.token == second.token)
        #expect(try await test.registrations().count == 1)
        try await test.deliver()
        #expect(test.mail.taken.count == 1)
    }

    @Test func `P2: the kept answer is given although registration has closed since`() async throws {
        let test = try await TestInstallation.announcing()
        let first = try await test.register(key: "k")
        test.clock.advance(.seconds(86_400 * 365))
        await #expect(throws: Problem.self) { try await test.register(key: "another") }
        test.clock.advance(.seconds(-86_400 * 365))
        try await test.announce(.sample(state: .cancelled), version: 1)
        #expect(try await test.register(key: "k").id == first.id)
    }

    @Test func `an edition that is not there is named at its field`() async throws {
        #expect(try await errors(.sample(edition: "autumn")) == [FieldError("edition", "unknownEdition")])
    }

    @Test func `an edition that is a draft is not there`() async throws {
        #expect(try await errors(.sample(), .sample(state: .draft)) == [FieldError("edition", "unknownEdition")])
    }

    @Test func `a cancelled edition takes no registrations`() async throws {
        let errors = try await errors(.sample(), .sample(state: .cancelled))
        #expect(errors == [FieldError("edition", "registrationClosed")])
    }

    @Test func `registration opens and closes on the millisecond`() async throws {
        let edition = Edition.sample()
        let test = try await TestInstallation(clock: ManualClock(edition.registrationOpens - .seconds(60)))
        try await test.announce(edition)
        func rule(at time: Instant) async throws -> String? {
            test.clock.advance(time - test.clock.now)
            do {
                try await test.register()
                return nil
            } catch let problem as Problem { return problem.errors.first?.rule }
        }
        #expect(try await rule(at: edition.registrationOpens - .milliseconds(1)) == "registrationNotOpen")
        #expect(try await rule(at: edition.registrationOpens) == nil)
        #expect(try await rule(at: edition.registrationCloses - .milliseconds(1)) == nil)
        #expect(try await rule(at: edition.registrationCloses) == "registrationClosed")
    }

    @Test func `everything that is wrong is told at once, each at its path`() async throws {
        var submission = RegisterExhibitor.sample(country: "XX")
        submission.contact.phone = "1"
        submission.productCategory = ["light", "nonsense"]
        submission.answer = []
        submission.consent = false
        #expect(
            try await errors(submission) == [
                FieldError("country", "unknownCode"), FieldError("contact.phone", "telephone"),
                FieldError("productCategory[1]", "unknownCode"),
                FieldError("answer", "answerRequired", ["question": "booth"]),
                FieldError("consent", "consentRequired"),
            ])
    }

    @Test func `consent is given to purposes that there are, in the text that is current`() async throws {
        var submission = RegisterExhibitor.sample()
        submission.consentTo = [
            ConsentTo(purpose: "news", channel: "email", textVersion: "2"),
            ConsentTo(purpose: "news", channel: "email", textVersion: "1"),
            ConsentTo(purpose: "news", channel: "sms", textVersion: "2"),
            ConsentTo(purpose: "gossip", textVersion: "1"),
        ]
        #expect(
            try await errors(submission) == [
                FieldError("consentTo[1].textVersion", "staleText"), FieldError("consentTo[2].purpose", "unknownCode"),
                FieldError("consentTo[3].purpose", "unknownCode"),
            ])
    }

    @Test func `a company and an edition with names as long as names can be are registered and told so`() async throws {
        var edition = Edition.sample()
        edition.name = [Name(language: "en", text: String(repeating: "e", count: 200))]
        let test = try await TestInstallation.announcing(edition)
        let submission = RegisterExhibitor.sample(company: String(repeating: "c", count: 200))
        let registered = try await test.registerAndVerify(submission)
        var other = submission
        other.contact.email = "eve@elsewhere.example"
        try await test.register(other)
        try await test.deliver()
        #expect(try await test.mails(registered).map(\.state) == [.sent, .sent])
    }

    @Test func `the wording of the terms that was accepted is on record`() async throws {
        let test = try await TestInstallation.announcing()
        let first = try await test.register()
        var edition = Edition.sample()
        edition.terms.version = "2"
        try await test.announce(edition, version: 1)
        let second = try await test.register(.sample(company: "Other Ltd", email: "bob@other.example"))
        #expect(try await test.record(first).termsVersion == "1")
        #expect(try await test.record(second).termsVersion == "2")
    }
}
