import Foundation
import TestSupport
import Testing

/// A registration by form, JSON and XML: one message in three spellings, with the same effect and the same refusals.
@Suite struct SpellingsTests {
    @Test func theThreeMakeTheSameRecord() async throws {
        let server = try await DemoServer.start()
        let form = try await server.client.post(
            "/editions/demo-next/register", Spelling.whole.form, type: "application/x-www-form-urlencoded")
        try #require(form.status == 303)
        let page = try #require(form["Location"]?.split(separator: "?").first)
        let token = try #require(form["Set-Cookie"]?.firstMatch(of: /registration=([^;]+)/)?.output.1)
        let byForm = try await server.view(String(page.split(separator: "/")[1]), token: String(token))

        let json = try await server.post(Spelling.whole.json, "application/json")
        let registered = try JSONDecoder().decode(Registered.self, from: Data(json.body))
        let byJSON = try await server.view(registered.registration, token: registered.token)

        let xml = try await server.post(Spelling.whole.xml, "application/xml")
        #expect(xml.status == 201)
        let byXML = try await server.view(try xml.element("registration"), token: try xml.element("token"))

        #expect(byForm.submission == byJSON.submission)
        #expect(byXML.submission == byJSON.submission)
        #expect(byJSON.submission.contains("株式会社 مرحبا 🎪"))
        #expect([byForm.state, byJSON.state, byXML.state] == Array(repeating: "pendingVerification", count: 3))
        #expect(await server.stop() == .exited(0))
    }

    @Test(arguments: [
        (
            Spelling.empty,
            [
                "companyName required", "country required", "contact.name required", "contact.email required",
                "consent required",
            ]
        ),
        (.misspelt, ["companyName pattern", "country pattern", "contact.email pattern", "website pattern"]),
        (.unknownCodes, ["country unknownCode", "productCategory[1] unknownCode"]),
        (.againstTheRules, ["contact.phone telephone", "answer answerRequired", "consent consentRequired"]),
        (.closed, ["edition registrationClosed"]),
    ])
    func theThreeAreRefusedAlike(spelling: Spelling, expected: [String]) async throws {
        let server = try await DemoServer.start()
        let json = try await server.post(spelling.json, "application/json")
        let problem = try JSONDecoder().decode(Refusal.self, from: Data(json.body))
        #expect(json.status == 422)
        #expect(problem.errors.map { "\($0.path) \($0.rule)" } == expected)

        let xml = try await server.post(spelling.xml, "application/xml")
        #expect(xml.status == 422)
        #expect(xml["Content-Type"]?.hasPrefix("application/problem+xml") == true)
        #expect(try xml.elements("path", "rule") == expected)

        let form = try await server.client.post(
            "/editions/\(spelling.edition)/register", spelling.form, type: "application/x-www-form-urlencoded")
        #expect(form.status == 422)
        // The summary says the same words behind the field's name.
        #expect(form.mistakes.count == problem.errors.count)
        for (mistake, error) in zip(form.mistakes, problem.errors) {
            // A box that is not ticked is not to be filled in.
            let isTick = (error.path, error.rule) == ("consent", "required")
            #expect(mistake.message.hasSuffix(isTick ? "cannot take the registration." : error.message))
        }
        #expect(form.mistakes.map(\.place) == problem.errors.map { Self.place(of: $0.path) })
        #expect(try await server.exported().count == 146)
        #expect(await server.stop() == .exited(0))
    }

    /// Where a form shows what is wrong at a path: beside the field; what no field can mend on top, a question that was
    /// not answered at the question.
    private static func place(of path: String) -> String? {
        switch path {
        case "edition": nil
        case "answer": "mistake-answer-0-"
        default: "mistake-" + path.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
        }
    }

    private struct Refusal: Decodable {
        struct Field: Decodable {
            let path: String
            let rule: String
            let message: String
        }

        let errors: [Field]
    }
}

extension DemoServer {
    fileprivate func post(_ body: String, _ type: String) async throws -> RawResponse {
        try await client.post("/api/registration/register-exhibitor", body, type: type)
    }
}

extension RawResponse {
    /// The summary of a form's mistakes, with the place that each line leads to.
    fileprivate var mistakes: [(place: String?, message: String)] {
        text.matches(of: /<li>(?:<a href="#(mistake-[^"]*)">)?([^<]+)(?:<\/a>)?<\/li>/).map {
            ($0.output.1.map(String.init), String($0.output.2))
        }
    }

    /// The text of the first element of this name.
    fileprivate func element(_ name: String) throws -> String {
        let parts = text.split(separator: "<\(name)>", maxSplits: 1)
        guard parts.count == 2, let value = parts[1].split(separator: "<").first else { throw UnexpectedAnswer(self) }
        return String(value)
    }

    /// The texts of two elements that stand one after the other, each time that they do.
    fileprivate func elements(_ first: String, _ second: String) throws -> [String] {
        let pair = try Regex("<\(first)>([^<]*)</\(first)>\\s*<\(second)>([^<]*)<")
        return text.matches(of: pair).map { "\($0.output[1].substring ?? "") \($0.output[2].substring ?? "")" }
    }
}
