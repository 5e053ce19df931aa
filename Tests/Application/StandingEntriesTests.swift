import Messages
import Testing

/// What a registration has stays in its forms as it was given, whatever the organizer has changed since.
@Suite(.serialized) struct StandingEntriesTests {
    private let site: TestSite
    private let visitor: Visitor
    private let path: String
    private var form: String { "\(path)/correct" }

    /// A heading is a code, and no box of the form has it: as if it had ended.
    init() async throws {
        site = try await TestSite()
        visitor = Visitor(site)
        let sent = Submission.form() + [("productCategory", "light"), ("productCategory", "light-led")]
        path = String(try #require(try await visitor.post(Submission.page, sent)["Location"]).prefix { $0 != "?" })
    }

    private func purpose(_ change: @escaping (inout [Purpose]) -> Void) async throws {
        try await site.change { change(&$0.purpose) }
    }

    private func correct(_ name: String = "contact.name", _ value: String = "李四") async throws -> Reply {
        let shown = ShownForm(try await visitor.get(form), action: form)
        return try await visitor.post(form, shown.fields.setting(name, value))
    }

    @Test func `a consent stays one to the text that was read, whatever is corrected after that has changed`()
        async throws
    {
        try await purpose { $0[0].textVersion = "2" }
        let page = try await visitor.get(form)
        #expect(page.text.contains("You agreed to an earlier wording."))
        #expect(try await correct()["Location"] == "\(path)?done=corrected")
        let record = try await site.record(path)
        #expect(record.submission.consentTo == Submission.sample().consentTo)
        #expect(record.correctedField.contains("contact") && !record.correctedField.contains("consentTo"))
    }

    @Test func `a box that was ticked beside an earlier text is not ticked beside the one of now`() async throws {
        try await purpose { $0[0].textVersion = "2" }
        let refused = try await Visitor(site).post(Submission.page, Submission.form(key: "k2"))
        let shown = ShownForm(refused, action: Submission.page)
        #expect(refused.status == 422 && shown.has("consentTo[0].textVersion", "2"))
        #expect(!shown.has("consentTo[0].purpose", "news") && shown.has("consent", "true"))
    }

    @Test func `a consent that is not asked for any more stays, and can be taken back`() async throws {
        try await purpose { $0.removeFirst() }
        _ = try await correct()
        #expect(try await site.record(path).submission.consentTo == Submission.sample().consentTo)
        let shown = ShownForm(try await visitor.get(form), action: form)
        let taken = shown.fields.filter { !($0.0.hasPrefix("consentTo") && $0.1 == "news") }
        #expect(try await visitor.post(form, taken).status == 303)
        #expect(try await site.record(path).submission.consentTo.isEmpty)
    }

    @Test func `what no box has any more stays, as one that can be unticked`() async throws {
        let page = try await visitor.get(form)
        #expect(page.text.contains("Entered earlier, no longer offered"))
        #expect(ShownForm(page, action: form).has("productCategory", "light"))
        _ = try await correct()
        let record = try await site.record(path)
        #expect(record.submission.productCategory == ["light", "light-led"])
        #expect(!record.correctedField.contains("productCategory"))
    }

    @Test func `answers that nobody is offered any more stay`() async throws {
        try await site.change { edition in
            edition.question.removeAll { $0.code == "interests" }
            edition.question[0].choice.removeAll { $0.code == "36" }
        }
        #expect(try await correct().status == 303)
        #expect(try await site.record(path).submission.answer == Submission.sample().answer)
    }

    @Test func `who registers again agrees anew, or not`() async throws {
        _ = try await visitor.post("\(path)/withdraw", [("key", "w")])
        let shown = ShownForm(try await visitor.get("\(path)/again"), action: Submission.page)
        #expect(shown.has("contact.email", "zhang@optics.example"))
        #expect(!shown.has("consent", "true") && !shown.has("consentTo[0].purpose", "news"))
    }

    @Test func `P2: a correction that is sent twice is told as the one that it was`() async throws {
        let sent = ShownForm(try await visitor.get(form), action: form).fields.setting("contact.name", "李四")
        for _ in 1...2 {
            #expect(try await visitor.post(form, sent)["Location"] == "\(path)?done=corrected")
        }
    }
}
