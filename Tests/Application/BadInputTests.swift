import MessageModel
import Messages
import Testing

/// Each hostile input has its status, its code and its path, and leaves nothing behind.
@Suite(.serialized) struct BadInputTests {
    struct Input: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        var type = "application/json"
        let status: Int
        let code: String
        var errors: [String] = []
    }

    private static func changed(_ change: (inout RegisterExhibitor) -> Void) -> String {
        var submission = Submission.sample()
        change(&submission)
        return Submission.json(submission)
    }

    private static func invalid(_ name: String, _ error: String, _ change: (inout RegisterExhibitor) -> Void) -> Input {
        Input(testDescription: name, body: changed(change), status: 422, code: "invalid", errors: [error])
    }

    static let inputs = [
        Input(testDescription: "nothing", body: "", status: 400, code: "malformedJSON"),
        Input(testDescription: "half", body: String(Submission.json().dropLast()), status: 400, code: "malformedJSON"),
        Input(testDescription: "two", body: Submission.json() + "{}", status: 400, code: "malformedJSON"),
        Input(
            testDescription: "too deep", body: String(repeating: "[", count: 100_000), status: 400,
            code: "malformedJSON"),
        Input(
            testDescription: "XML with a DTD", body: "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            type: "application/xml", status: 400, code: "malformedXML"),
        Input(
            testDescription: "XML too deep", body: String(repeating: "<a>", count: 10_000), type: "text/xml",
            status: 400, code: "malformedXML"),
        Input(
            testDescription: "another element", body: "<getEdition xmlns=\"urn:pavilion:messages:1\"/>",
            type: "application/xml", status: 422, code: "invalid", errors: [" element"]),
        Input(
            testDescription: "a broken form", body: "edition=%zz", type: "application/x-www-form-urlencoded",
            status: 400, code: "malformedForm"),
        Input(
            testDescription: "a wrong charset", body: Submission.json(), type: "application/json; charset=big5",
            status: 415, code: "unsupportedMediaType"),
        invalid("an unknown edition", "edition unknownEdition") { $0.edition = "nowhere" },
        invalid("an edition that cannot be", "edition pattern") { $0.edition = "../etc" },
        invalid("an unknown country", "country unknownCode") {
            ($0.country, $0.contact.phone) = ("XX", nil)
        },
        invalid("an unknown product", "productCategory[1] unknownCode") {
            $0.productCategory = ["light-led", "nothing"]
        },
        invalid("NUL", "companyName pattern") { $0.companyName = "a\u{0}b" },
        invalid("an escape", "contact.name pattern") { $0.contact.name = "a\u{1b}[31mb" },
        invalid("a line break in a line", "contact.jobTitle pattern") { $0.contact.jobTitle = "a\r\nBcc: b@c.d" },
        invalid("a bidirectional override", "companyName pattern") { $0.companyName = "a\u{202e}b" },
        invalid("only spaces", "companyName pattern") { $0.companyName = " \u{3000}" },
        invalid("too long", "companyName tooLong") { $0.companyName = String(repeating: "光", count: 201) },
        invalid("no e-mail address", "contact.email pattern") { $0.contact.email = "a@b, c@d.e" },
        invalid("no telephone", "contact.phone telephone") { $0.contact.phone = "12" },
        invalid("no consent", "consent consentRequired") { $0.consent = false },
        invalid("consent to nothing", "consentTo[0].purpose unknownCode") { $0.consentTo[0].purpose = "spam" },
        invalid("an unasked answer", "answer[1].question unknownQuestion") { $0.answer[1].question = "x" },
        invalid("no answer", "answer answerRequired") { $0.answer.removeFirst() },
        invalid("an answer that is not offered", "answer[0].value[0] answerChoice") { $0.answer[0].value = ["37"] },
        Input(
            testDescription: "all of it missing", body: "{\"nothing\":null}", status: 422, code: "invalid",
            errors: [
                "edition required", "companyName required", "country required", "contact.name required",
                "contact.email required", "consent required", "nothing unknown",
            ]),
    ]

    @Test(arguments: inputs)
    func isRefusedAndLeavesNothing(input: Input) async throws {
        let site = try await TestSite()
        let before = try site.rows()
        let reply = try await site.post(
            Submission.address, input.body, input.type, [("Idempotency-Key", "k"), ("Accept", "application/json")])
        #expect(reply.status == input.status)
        #expect(try reply.code() == input.code)
        #expect(try reply.errors() == input.errors)
        #expect(try reply.message(ProblemDetails.self).errors.allSatisfy { !$0.message.contains("rule.") })
        #expect(try site.rows() == before)
    }

    @Test(arguments: ["شركة البصريات المتقدمة", "Żółw 🐢👩🏽‍🔬 Robotics", "𠮷野家", "O’Neill & <Söhne>"])
    func aNameOfAnyScriptIsKeptAsItIs(name: String) async throws {
        let site = try await TestSite()
        let visitor = Visitor(site)
        let page = try await visitor.follow(
            visitor.post(Submission.page, Submission.form(Submission.sample(name))))
        let shown = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        #expect(page.status == 200 && page.text.contains(shown))
    }

    @Test func aClosedEditionTakesNothing() async throws {
        let site = try await TestSite()
        site.wait(.seconds(200 * 86_400))
        let before = try site.rows()
        let reply = try await site.post(Submission.address, Submission.json())
        #expect(reply.status == 422)
        #expect(try reply.errors() == ["edition registrationClosed"])
        let page = try await Visitor(site).post(Submission.page, Submission.form())
        #expect(page.status == 422 && page.text.contains("<li>Registration for this edition has closed."))
        #expect(try await site.get(Submission.page)["Location"] == "/editions/demo-next")
        #expect(try site.rows() == before)
    }

    /// Items used to be compared each with each: a form of a megabyte took minutes.
    @Test(.timeLimit(.minutes(1))) func aFormOfVeryManyItemsIsRefusedSoon() async throws {
        let fields = (0..<60_000).map { "answer[\($0 % 9999)].q=1" }.joined(separator: "&")
        let reply = try await TestSite().post(Submission.page, fields, "application/x-www-form-urlencoded")
        #expect(reply.status == 422)
    }

    /// Reading the problem checks it against its schema.
    @Test(arguments: ["application/json", "application/xml"])
    func aProblemNamesAsManyWrongFieldsAsItsSchemaAllowsAndSaysSo(accepted: String) async throws {
        let site = try await TestSite()
        var submission = Submission.sample()
        submission.answer = (0..<60).map { Answer(question: "unknown-\($0)", value: ["1"]) }
        let unknown = (0..<60).map { "\"unknown\($0)\":1" }.joined(separator: ",")
        for body in [Submission.json(submission), "{\(unknown)}"] {
            let reply = try await site.post(Submission.address, body, "application/json", [("Accept", accepted)])
            #expect(reply.status == 422)
            let problem = try reply.message(ProblemDetails.self)
            #expect(problem.errors.count == 50)
            #expect(problem.detail.hasSuffix("These are the first 50; there may be more."))
        }
    }

    @Test func aKeyThatCannotBeIsRefused() async throws {
        let key = String(repeating: "k", count: 256)
        let reply = try await TestSite().post(
            Submission.address, Submission.json(), "application/json", [("Idempotency-Key", key)])
        #expect(reply.status == 400)
        #expect(try reply.code() == "idempotencyKey")
    }
}
