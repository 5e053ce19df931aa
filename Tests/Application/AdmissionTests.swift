import Foundation
import Testing

/// What is refused from the head alone, before any of the body is read.
@Suite(.serialized) struct AdmissionTests {
    private let form = "application/x-www-form-urlencoded"

    @Test(arguments: TestSite.Way.allCases)
    func theConsoleAsksForThePasswordFirst(way: TestSite.Way) async throws {
        let site = try await TestSite(way)
        let large = [UInt8](repeating: 65, count: 3 << 20)
        for target in ["/console/registrations/1/decision", "/api/editions/put-edition"] {
            let reply = try await site.ask(
                "POST", target, [("Content-Type", "text/plain")], body: way == .inMemory ? large : [65])
            #expect(reply.status == 401, "\(target)")
        }
    }

    @Test(arguments: [
        ("Sec-Fetch-Site", "cross-site", 403), ("Sec-Fetch-Site", "same-site", 403),
        ("Sec-Fetch-Site", "same-origin", 422), ("Sec-Fetch-Site", "none", 422),
        ("Origin", "https://evil.example", 403),
        ("Origin", "null", 403), ("Origin", "http://expo.example", 422), ("Origin", "https://show.example", 422),
        ("Origin", "https://evil-expo.example", 403),
    ])
    func anotherSiteCannotPost(header: String, value: String, status: Int) async throws {
        let site = try await TestSite(publicURL: "https://show.example")
        let page = try await site.post(Submission.page, "a=b", form, [(header, value)])
        #expect(page.status == status)
        let api = try await site.post(Submission.address, "{}", "application/json", [(header, value)])
        #expect(api.status == status)
        if status == 403 { #expect(try api.code() == "crossSite") }
    }

    @Test(arguments: ["text/plain", "multipart/form-data", "application/json; charset=utf-16", ""])
    func aFormatThatIsNotReadIsRefused(type: String) async throws {
        let site = try await TestSite()
        #expect(try await site.post(Submission.page, "", type).status == 415)
        let api = try await site.post(Submission.address, "", type)
        #expect(api.status == 415)
        #expect(try api.code() == "unsupportedMediaType")
    }

    @Test(arguments: [Submission.page, Submission.address])
    func anEncodingThatIsNotReadIsRefusedWithTheOneThatIs(target: String) async throws {
        let reply = try await TestSite().refusal(415, target)
        #expect(reply.status == 415)
        #expect(reply["Accept-Encoding"] == "gzip")
    }

    @Test(arguments: [Submission.page, Submission.address], TestSite.Way.allCases)
    func aBodyThatIsTooLargeIsToldTheLimit(target: String, way: TestSite.Way) async throws {
        let site = try await TestSite(way)
        let body = [UInt8](repeating: 65, count: (1 << 20) + 1)
        let reply = try await site.ask("POST", target, [("Content-Type", form)], body: body)
        #expect(reply.status == 413)
        #expect(reply.text.contains("1048576"))
    }

    @Test func aWrongPasswordIsThrottledPerAddressAndThenTheRightOneToo() async throws {
        let site = try await TestSite()
        let (wrong, right) = (basic("wrong"), basic(TestSite.password))
        #expect(try await site.get("/console/registrations", [right]).status == 200)
        for _ in 0..<10 { #expect(try await site.get("/console/registrations", [wrong]).status == 401) }
        for attempt in [wrong, right] {
            let reply = try await site.get("/console/registrations", [attempt])
            #expect(reply.status == 429 && reply["Retry-After"] == "6")
        }
        site.wait(.seconds(60))
        #expect(try await site.get("/console/registrations", [right]).status == 200)
    }

    @Test(arguments: ["Basic", "Basic !!!", "Basic b3JnYW5pemVy", "Bearer abc", "Digest x", ""])
    func credentialsThatAreNoPasswordAreRefused(credentials: String) async throws {
        let reply = try await TestSite().get("/console/registrations", [("Authorization", credentials)])
        #expect(reply.status == 401)
    }
}

/// The header that a browser sends for a password.
func basic(_ password: String) -> (String, String) {
    ("Authorization", "Basic " + Data("organizer:\(password)".utf8).base64EncodedString())
}
