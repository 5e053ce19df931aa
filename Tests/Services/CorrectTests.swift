import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// The holder corrects what it registered.
@Suite struct CorrectTests {
    private let test: TestInstallation
    private let registered: Registered

    init() async throws {
        test = try await TestInstallation.announcing()
        registered = try await test.register()
    }

    private func correct(
        _ holder: Registered? = nil, version: Int64 = 1, from: RegisterExhibitor = .sample(),
        _ change: (inout RegisterExhibitor) -> Void
    ) async throws -> RegistrationView {
        let holder = holder ?? registered
        var submission = from
        change(&submission)
        return try await test.call(
            RegistrationOperations.correctRegistration,
            CorrectRegistration(registration: holder.id, version: version, submission: submission), as: holder.holder)
    }

    private func refusal(_ change: (inout RegisterExhibitor) -> Void) async throws -> Problem? {
        await #expect(throws: Problem.self) { try await correct(nil, change) }
    }

    @Test func `a correction replaces what was sent, and says what changed`() async throws {
        let view = try await correct {
            $0.contact.phone = "030 4711"
            $0.answer = [Answer(question: "booth", value: ["18"])]
            $0.website = "lumen.example"
        }
        #expect(view.version == 2 && view.state == .pendingVerification)
        #expect(view.correctedField == ["contact", "website", "answer"] && view.corrected == test.clock.now)
        #expect(view.submission.contact.phone == "030 4711" && view.submission.website == "lumen.example")
        let record = try await test.record(registered)
        #expect(record.phoneE164 == "+49304711" && record.correctedField == view.correctedField)
    }

    @Test func `what changes nothing makes no version, and is not called a correction`() async throws {
        let view = try await correct { _ in }
        #expect(view.version == 1 && view.corrected == nil)
    }

    @Test func `the rules are those of registering, each told at its field`() async throws {
        let problem = try await refusal {
            $0.country = "XX"
            $0.contact.phone = "12"
            $0.answer = []
            $0.consent = false
        }
        #expect(problem?.kind == .invalid)
        #expect(
            problem?.errors.map { "\($0.path) \($0.rule)" } == [
                "submission.country unknownCode", "submission.contact.phone telephone",
                "submission.answer answerRequired", "submission.consent consentRequired",
            ])
    }

    @Test func `edition and address stay as they are`() async throws {
        let problem = try await refusal {
            $0.edition = "autumn"
            $0.contact.email = "eve@evil.example"
        }
        #expect(
            problem?.errors.map { "\($0.path) \($0.rule)" } == [
                "submission.edition fixed", "submission.contact.email fixed",
            ])
    }

    @Test func `after registration has closed nothing is corrected`() async throws {
        test.clock.advance(.seconds(31 * 86_400))
        #expect(try await refusal { $0.website = "a.example" }?.errors.map(\.rule) == ["registrationClosed"])
    }

    @Test func `P7: without the token there is nothing to correct, whatever is wrong with the correction`() async throws
    {
        for token in ["", "wrong"] {
            let stranger = Registered(id: registered.id, token: token)
            let problem = await #expect(throws: Problem.self) { try await correct(stranger) { $0.country = "XX" } }
            #expect(problem == Problem(.notFound, "notFound"))
        }
        #expect(try await test.record(registered).version == 1)
    }

    @Test func `who corrects what somebody has changed meanwhile is told so, and nothing is saved`() async throws {
        _ = try await correct { $0.website = "one.example" }
        let problem = try await refusal { $0.website = "two.example" }
        #expect(problem == Problem(.conflict, "staleVersion"))
        #expect(try await test.record(registered).submission.website == "one.example")
    }

    @Test func `P2: a correction that is sent twice has one effect`() async throws {
        var submission = RegisterExhibitor.sample()
        submission.website = "one.example"
        let request = CorrectRegistration(registration: registered.id, version: 1, submission: submission)
        for _ in 1...2 {
            let view = try await test.call(
                RegistrationOperations.correctRegistration, request, as: registered.holder, key: "once")
            #expect(view.version == 2)
        }
    }

    @Test func `what was declined or withdrawn is not corrected`() async throws {
        _ = try await test.call(
            RegistrationOperations.withdrawRegistration, WithdrawRegistration(registration: registered.id),
            as: registered.holder)
        let problem = await #expect(throws: Problem.self) { try await correct(version: 2) { $0.website = "a.example" } }
        #expect(problem == Problem(.conflict, "notCorrectable"))
    }

    @Test func `who is registered stays so with another telephone number, and is looked at anew under another name`()
        async throws
    {
        _ = try await test.verify(registered, code: test.mailedCode(registered))
        #expect(try await correct(version: 2) { $0.contact.phone = nil }.state == .registered)
        #expect(try await correct(version: 3) { $0.companyName = "Lumen Lasers Ltd" }.state == .underReview)
    }

    @Test func `P7: who corrects its company to a known one changes nothing of it and gets no rights there`()
        async throws
    {
        let known = try await test.registerAndVerify()
        let party = try await test.party(test.record(known).party)
        let other = RegisterExhibitor.sample(company: "Other Ltd", email: "eve@elsewhere.example")
        let stranger = try await test.register(other)
        _ = try await correct(stranger, from: other) { $0.companyName = "LUMEN OPTICS, Ltd." }
        let record = try await test.record(stranger)
        #expect(record.party == party.party && record.duplicateOf == known.id)
        let verified = try await test.verify(stranger, code: test.mailedCode(stranger))
        #expect(verified.status == .underReview)
        let after = try await test.party(party.party)
        #expect(after.details == party.details && after.relation.filter { $0.state == .accepted } == party.relation)
        #expect(try await test.mails(known).map(\.purpose).contains("registeredAgain"))
    }

    @Test func `P7: who was confirmed as one company is not confirmed as another`() async throws {
        let known = try await test.registerAndVerify()
        let other = RegisterExhibitor.sample(company: "Other Ltd", email: "eve@elsewhere.example")
        let stranger = try await test.registerAndVerify(other)
        #expect(try await test.record(stranger).state == .registered)
        let view = try await correct(stranger, version: 2, from: other) { $0.companyName = "Lumen Optics Ltd" }
        #expect(view.state == .underReview)
        #expect(try await test.record(stranger).duplicateOf == known.id)
    }

    @Test func `another spelling of the company leads to the same records, and the address can still be corrected`()
        async throws
    {
        let before = try await test.record(registered)
        _ = try await correct { $0.companyName = "LUMEN Optics, Ltd." }
        let record = try await test.record(registered)
        #expect(record.party == before.party && record.contact == before.contact && record.ownsContact)
    }

    @Test func `a consent that was given stays when its text has changed since, and can be taken back`() async throws {
        var submission = RegisterExhibitor.sample(company: "News Ltd", email: "nina@news.example")
        submission.consentTo = [ConsentTo(purpose: "news", channel: "email", textVersion: "2")]
        let holder = try await test.register(submission)
        var edition = Edition.sample()
        edition.purpose[0].textVersion = "3"
        try await test.announce(edition, version: 1)
        #expect(try await correct(holder, from: submission) { $0.website = "news.example" }.version == 2)
        let view = try await correct(holder, version: 2, from: submission) { $0.consentTo = [] }
        #expect(view.submission.consentTo.isEmpty && view.correctedField == ["website", "consentTo"])
    }

    @Test func `the organizer finds a corrected registration by its new words`() async throws {
        _ = try await correct { $0.companyName = "Zephyr Lasers" }
        let list = try await test.call(
            RegistrationsOperations.listRegistrations, ListRegistrations(edition: "spring", search: "zephyr"))
        #expect(list.item.map(\.registration) == [registered.id])
    }
}
