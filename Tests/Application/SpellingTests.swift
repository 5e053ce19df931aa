import MessageModel
import Messages
import Testing

@testable import Application

/// JSON, XML and form say the same thing.
@Suite(.serialized) struct SpellingTests {
    static let types = ["application/json", "application/xml", "application/x-www-form-urlencoded"]

    private func body(_ submission: RegisterExhibitor, _ type: String) -> String {
        switch MediaType(type) {
        case .xml: Submission.xml(submission)
        case .form:
            FormCodec.fields(of: submission.record).map { "\(encoded($0.name))=\(encoded($0.value))" }
                .joined(separator: "&")
        case .json, nil: Submission.json(submission)
        }
    }

    private func record(_ registered: ExhibitorRegistered, _ site: TestSite) async throws -> RegisterExhibitor {
        let view = try await site.get(
            "/api/registration/get-registration?registration=\(registered.registration)",
            [("Authorization", "Bearer \(registered.token)")])
        #expect(view.status == 200)
        return try view.message(RegistrationView.self).submission
    }

    @Test(arguments: types, TestSite.Way.allCases)
    func theSameRegistrationGivesTheSameRecord(type: String, way: TestSite.Way) async throws {
        let site = try await TestSite(way)
        let reply = try await site.post(Submission.address, body(Submission.sample(), type), type)
        #expect(reply.status == 201)
        #expect(reply["Content-Type"]?.contains("xml") == type.contains("xml"))
        #expect(try await record(reply.message(), site) == Submission.sample())
    }

    @Test func thePageGivesTheSameRecordToo() async throws {
        let site = try await TestSite()
        let reply = try await Visitor(site).post(Submission.page, Submission.form())
        let id = try #require(reply["Location"]?.split(separator: "/").last?.prefix { $0 != "?" })
        let token = try #require(reply["Set-Cookie"]?.split(separator: ";").first?.split(separator: "=").last)
        let registered = ExhibitorRegistered(
            registration: String(id), status: .pendingVerification, token: String(token))
        #expect(try await record(registered, site) == Submission.sample())
    }

    @Test(arguments: types)
    func theSameMistakesGiveTheSameRefusal(type: String) async throws {
        var submission = Submission.sample()
        submission.contact.email = "nobody"
        submission.name[0].language = "?"
        submission.productCategory = ["light-led", "a b"]
        let reply = try await TestSite().post(Submission.address, body(submission, type), type)
        #expect(reply.status == 422)
        #expect(
            try reply.errors() == ["contact.email pattern", "name[0].language pattern", "productCategory[1] pattern"])
    }

    @Test(arguments: types)
    func aKeyMakesARepeatOneRegistrationWhateverItsSpelling(type: String) async throws {
        let site = try await TestSite()
        let key = ("Idempotency-Key", "k")
        let first = try await site.post(Submission.address, Submission.json(), "application/json", [key])
        let rows = try site.rows()
        let again = try await site.post(Submission.address, body(Submission.sample(), type), type, [key])
        #expect(again.status == 201)
        #expect(try again.message(ExhibitorRegistered.self) == first.message())
        let other = try await site.post(Submission.address, body(Submission.sample("Other"), type), type, [key])
        #expect(other.status == 422)
        #expect(try other.code() == "keyReused")
        #expect(try site.rows() == rows)
    }

    @Test(arguments: [
        ("", "json"), ("*/*", "json"), ("application/xml", "xml"), ("application/json", "json"),
        ("application/json;q=0.5, application/xml", "xml"), ("application/xml;q=0, application/json;q=0.1", "json"),
        ("text/html, application/problem+xml;q=0.9", "xml"), ("application/xml;q=x", "json"),
    ])
    func theAnswerIsSpelledAsIsPreferred(accept: String, spelling: String) async throws {
        let reply = try await TestSite().get("/api/editions/list-editions", [("Accept", accept)])
        #expect(reply["Content-Type"]?.hasPrefix("application/\(spelling)") == true)
        #expect(try reply.message(EditionList.self).edition.map(\.code) == ["demo-next"])
        let problem = try await TestSite().get("/api/editions/get-edition?code=no", [("Accept", accept)])
        #expect(problem["Content-Type"]?.hasPrefix("application/problem+\(spelling)") == true)
        #expect(try problem.code() == "unknownEdition")
    }

    @Test(arguments: [("en", "Some entries need correcting"), ("zh-CN", "需要"), ("zh-HK", "需要")])
    func problemsAreWordedInTheLanguageOfTheReader(language: String, words: String) async throws {
        let reply = try await TestSite().post(
            Submission.address, "{}", "application/json", [("Accept-Language", language)])
        let problem = try reply.message(ProblemDetails.self)
        #expect(problem.status == 422)
        #expect(problem.title.contains(words), "\(problem.title)")
        #expect(problem.instance?.hasPrefix("urn:pavilion:trace:") == true)
        #expect(Set(problem.errors.map(\.rule)) == ["required"])
    }

    @Test func theSameProblemReadsDifferentlyInThreeLanguages() async throws {
        let site = try await TestSite()
        var details: Set<String?> = []
        for language in ["en", "zh-Hans", "zh-Hant"] {
            let reply = try await site.post(
                Submission.address, "{}", "application/json", [("Accept-Language", language)])
            details.insert(try reply.message(ProblemDetails.self).detail)
        }
        #expect(details.count == 3)
    }
}
