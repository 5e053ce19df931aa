import MessageModel
import Messages
import Testing

@testable import Application

/// Registering while very many do: by form without a script, and by programs.
@Suite(.serialized) struct RushTests {
    /// As many forms as go without a proof, and one more.
    private func rush(_ visitor: Visitor, _ count: Int = 20) async throws -> Reply {
        for number in 0..<count {
            #expect(try await visitor.post(Submission.page, Submission.form(key: "r\(number)")).status == 303)
        }
        return try await visitor.post(Submission.page, Submission.form())
    }

    @Test func `in quiet times the form has nothing of it`() async throws {
        let form = try await Visitor(try await TestSite(limitsRates: true)).get(Submission.page)
        #expect(form.status == 200 && form.hidden("proof") == nil)
    }

    @Test(arguments: TestSite.Way.allCases)
    func `who sends the form in a rush waits, sends it again, and is registered`(way: TestSite.Way) async throws {
        let visitor = Visitor(try await TestSite(way, limitsRates: true))
        let asked = try await rush(visitor)
        #expect(asked.status == 429 && asked["Retry-After"] == "10")
        #expect(asked.text.contains("Please send it again in 10 seconds."))
        #expect(asked.text.contains("value=\"深圳光电 🐢\"") && !asked.text.contains("id=\"mistakes\""))
        let proof = try #require(asked.hidden("proof"))
        let again = Submission.form().setting("proof", proof)
        let early = try await visitor.post(Submission.page, again)
        #expect(early.status == 429 && early.hidden("proof") == proof)
        visitor.site.wait(.seconds(10))
        let registered = try await visitor.post(Submission.page, again)
        #expect(registered.status == 303)
        // The same form once more is the same registration, without another proof.
        #expect(try await visitor.post(Submission.page, Submission.form())["Location"] == registered["Location"])
    }

    @Test func `who opens the form in a rush gets a ticket along, and sees nothing of it`() async throws {
        let visitor = Visitor(try await TestSite(limitsRates: true))
        _ = try await rush(visitor)
        let form = try await visitor.get(Submission.page)
        let proof = try #require(form.hidden("proof"))
        #expect(!form.text.contains("id=\"rush\""))
        visitor.site.wait(.seconds(60))
        for number in 0..<30 { _ = try await visitor.post(Submission.page, Submission.form(key: "s\(number)")) }
        let sent = Submission.form(key: "t").setting("proof", proof)
        #expect(try await visitor.post(Submission.page, sent).status == 303)
    }

    @Test func `a form with mistakes keeps its proof`() async throws {
        let visitor = Visitor(try await TestSite(limitsRates: true))
        let proof = try #require(try await rush(visitor).hidden("proof"))
        visitor.site.wait(.seconds(10))
        let wrong = Submission.form().setting("contact.email", "zhang@").setting("proof", proof)
        let refused = try await visitor.post(Submission.page, wrong)
        #expect(refused.status == 422 && refused.hidden("proof") == proof)
        #expect(try await visitor.post(Submission.page, Submission.form().setting("proof", proof)).status == 303)
    }

    @Test(arguments: ["application/json", "application/xml"])
    func `a program is told what to bring, and brings it in a header`(type: String) async throws {
        let site = try await TestSite(limitsRates: true)
        let body = type.hasSuffix("xml") ? Submission.xml() : Submission.json()
        for _ in 0..<20 { #expect(try await site.post(Submission.address, body, type).status == 201) }
        let asked = try await site.post(Submission.address, body, type)
        #expect(asked.status == 429 && asked["Retry-After"] == "10")
        #expect(try asked.code() == "proofRequired")
        let challenge = try #require(try asked.message(ProblemDetails.self).challenge)
        #expect(challenge.zeroBits == 14 && challenge.waiting)
        site.wait(.seconds(10))
        let header = ("Pavilion-Proof", challenge.ticket)
        #expect(try await site.post(Submission.address, body, type, [header]).status == 201)
    }

    @Test func `what a known exhibitor does with its registration is never asked for a proof`() async throws {
        let visitor = Visitor(try await TestSite(limitsRates: true))
        let mine = try #require(try await visitor.post(Submission.page, Submission.form(key: "mine"))["Location"])
        let path = String(mine.prefix { $0 != "?" })
        #expect(try await rush(visitor, 19).status == 429)
        #expect(try await visitor.get(path).status == 200)
        #expect(try await visitor.post("\(path)/withdraw", [("key", "w")]).status == 303)
    }

    @Test func `staff is not asked`() async throws {
        let visitor = Visitor(try await TestSite(limitsRates: true))
        _ = try await rush(visitor)
        let reply = try await visitor.site.post(
            Submission.address, Submission.json(), "application/json", [basic(TestSite.password)])
        #expect(reply.status == 201)
    }
}
