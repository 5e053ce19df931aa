import TestSupport
import Testing

@testable import Application

/// The streams that tell pages what has changed.
@Suite(.serialized, .timeLimit(.minutes(1))) struct LiveStreamTests {
    /// A stream as a browser has it open.
    private final class Stream {
        let connection: RawConnection
        let head: RawResponse
        private var unread = ""

        init(_ site: TestSite, _ target: String, _ headers: [(String, String)] = []) async throws {
            connection = try RawConnection(port: #require(site.port))
            let fields = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
            try await connection.send("GET \(target) HTTP/1.1\r\nHost: expo.example\r\n\(fields)\r\n")
            head = try await connection.responseHead()
            if head.status == 200 { #expect(try await next()?.hasPrefix("retry: ") == true) }
        }

        /// The next event, several of which may be in one chunk; nil: that was all.
        func next() async throws -> String? {
            while true {
                if let end = unread.firstRange(of: "\n\n")?.upperBound {
                    defer { unread = String(unread[end...]) }
                    return String(unread[..<end])
                }
                guard let more = try await connection.nextChunk() else { return nil }
                unread += more
            }
        }
    }

    private let staff = "/console/live?topic=registrations"

    private func register(
        _ site: TestSite, _ company: String = "Aurora Optics"
    ) async throws -> (id: String, token: String) {
        let submission = Submission.sample(company, email: "\(company.count)@aurora.example")
        let reply = try await site.post(Submission.address, Submission.json(submission))
        let id = try #require(reply.text.firstMatch(of: #/"registration":"([0-9]+)"/#)).1
        let token = try #require(reply.text.firstMatch(of: #/"token":"([^"]+)"/#)).1
        return (String(id), String(token))
    }

    private func version(_ page: Reply) throws -> Int64 {
        try #require(page.text.firstMatch(of: #/data-version="([0-9]+)"/#).flatMap { Int64($0.1) })
    }

    @Test func `staff is told that registrations changed, by topic and version, and nothing of what they say`()
        async throws
    {
        let site = try await TestSite(.overSocket)
        let stream = try await Stream(site, staff, [basic(TestSite.password)])
        #expect(stream.head["Content-Type"] == "text/event-stream; charset=utf-8")
        #expect(stream.head["Cache-Control"] == "no-store")
        let (id, _) = try await register(site)
        let word = try #require(try await stream.next())
        #expect(word.wholeMatch(of: #/event: changed\nid: ([0-9]+)\ndata: registrations \1\n\n/#) != nil)
        #expect(!word.contains(id) && !word.contains("Aurora"))
    }

    @Test func `a page that was read before a change is told of it, and one that was read after it is not`()
        async throws
    {
        let site = try await TestSite(.overSocket)
        let visitor = Visitor(site, headers: [basic(TestSite.password)])
        let before = try version(await visitor.get("/console/registrations"))
        _ = try await register(site)
        let after = try version(await visitor.get("/console/registrations"))
        let late = try await Stream(site, "\(staff)&since=\(before)", [basic(TestSite.password)])
        #expect(try await late.next()?.contains("data: registrations \(after)") == true)
        let again = try await Stream(
            site, "\(staff)&since=0", [basic(TestSite.password), ("Last-Event-ID", "\(after)")])
        site.wait(.seconds(15))
        #expect(try await again.next() == ":\n\n")
    }

    @Test func `P7: without the password, and with a token, staff's stream stays closed`() async throws {
        let site = try await TestSite(.overSocket)
        let (_, token) = try await register(site)
        let bearer = ("Authorization", "Bearer \(token)")
        for headers in [[], [basic("wrong")], [bearer], [("Cookie", "registration=\(token)")]] {
            #expect(try await site.get(staff, headers).status == 401)
        }
    }

    @Test(arguments: ["", "?topic=", "?topic=../x", "?topic=registrations&topic=Nothing!"])
    func `what is no topic is refused`(query: String) async throws {
        let site = try await TestSite(.overSocket)
        #expect(try await site.get("/console/live\(query)", [basic(TestSite.password)]).status == 400)
    }

    @Test func `P7: nobody follows what no page shows`() async throws {
        let site = try await TestSite(.overSocket)
        #expect(try await site.get("/console/live?topic=answers", [basic(TestSite.password)]).status == 404)
    }

    @Test func `P7: a registration is followed by its holder, and by nobody else`() async throws {
        let site = try await TestSite(.overSocket)
        let (id, token) = try await register(site)
        let (other, otherToken) = try await register(site, "Other Optics")
        for cookie in ["", "registration=wrong", "registration=\(otherToken)"] {
            #expect(try await site.get("/registrations/\(id)/live", [("Cookie", cookie)]).status == 404)
        }
        #expect(try await site.get("/registrations/1/live", [("Cookie", "registration=\(token)")]).status == 404)
        let stream = try await Stream(
            site, "/registrations/\(id)/live?topic=registrations", [("Cookie", "registration=\(token)")])
        for (registration, token) in [(other, otherToken), (id, token)] {
            let request = "{\"registration\":\"\(registration)\"}"
            let withdrawn = try await site.post(
                "/api/registration/withdraw-registration", request, "application/json",
                [("Authorization", "Bearer \(token)")])
            #expect(withdrawn.status == 200)
        }
        let word = try #require(try await stream.next())
        #expect(word.contains("data: registrations/\(id) ") && !word.contains(other) && !word.contains(token))
    }

    @Test func `P7: a stream whose token was replaced ends, and tells nothing more`() async throws {
        let site = try await TestSite(.overSocket)
        let (id, token) = try await register(site)
        let stream = try await Stream(site, "/registrations/\(id)/live", [("Cookie", "registration=\(token)")])
        let corrected = try await site.post(
            "/api/registration/correct-email", "{\"registration\":\"\(id)\",\"email\":\"new@aurora.example\"}",
            "application/json", [("Authorization", "Bearer \(token)")])
        #expect(corrected.status == 200)
        #expect(try await stream.next() == nil)
    }

    @Test func `a stream that may not ask now goes on, and tells when it may`() async throws {
        let site = try await TestSite(.overSocket, limitsRates: true)
        let (id, token) = try await register(site)
        let stream = try await Stream(site, "/registrations/\(id)/live", [("Cookie", "registration=\(token)")])
        let (request, bearer) = ("{\"registration\":\"\(id)\"}", ("Authorization", "Bearer \(token)"))
        let question = "/api/registration/get-registration?registration=\(id)"
        while try await site.get(question, [bearer]).status == 200 {}
        #expect(try await site.get(question, [bearer]).status == 429)
        let withdrawn = try await site.post(
            "/api/registration/withdraw-registration", request, "application/json", [bearer])
        #expect(withdrawn.status == 200)
        #expect(try await stream.next() == ":\n\n")
        site.wait(.seconds(15))
        #expect(try await stream.next()?.contains("data: registrations/\(id) ") == true)
    }

    @Test func `a stream that has nothing to tell beats every 15 seconds`() async throws {
        let site = try await TestSite(.overSocket)
        let stream = try await Stream(site, staff, [basic(TestSite.password)])
        for _ in 1...2 {
            site.wait(.seconds(15))
            #expect(try await stream.next() == ":\n\n")
        }
    }

    @Test func `one more stream than may be open is refused with the time to come again, until one is closed`()
        async throws
    {
        let limits = StreamLimits(all: 2, network: 10, venue: 10, holder: 1, staff: 10)
        let site = try await TestSite(.overSocket, streams: limits)
        let (id, token) = try await register(site)
        let cookie = [("Cookie", "registration=\(token)")]
        let first = try await Stream(site, "/registrations/\(id)/live", cookie)
        let second = try await site.get("/registrations/\(id)/live", cookie)
        #expect(second.status == 429 && second["Retry-After"] == "30")
        _ = try await Stream(site, staff, [basic(TestSite.password)])
        let third = try await site.get(staff, [basic(TestSite.password)])
        #expect(third.status == 503 && third["Retry-After"] == "30")
        first.connection.close()
        try await eventually("the place is free") {
            try await Stream(site, "/registrations/\(id)/live", cookie).head.status == 200
        }
    }

    @Test func `from one network so many streams may be open`() async throws {
        let limits = StreamLimits(all: 9, network: 1, venue: 9, holder: 9, staff: 9)
        let site = try await TestSite(.overSocket, streams: limits)
        let stream = try await Stream(site, staff, [basic(TestSite.password)])
        #expect(try await site.get(staff, [basic(TestSite.password)]).status == 429)
        stream.connection.close()
    }

    @Test func `only pages that are of now follow something`() async throws {
        let site = try await TestSite()
        let visitor = Visitor(site, headers: [basic(TestSite.password)])
        let list = try await visitor.get("/console/registrations")
        #expect(list.text.contains("data-follow=\"/console/live\" data-topics=\"registrations\""))
        #expect(list.text.contains("/assets/live.js"))
        #expect(list["Content-Security-Policy"]?.contains("connect-src 'self'") == true)
        let registered = try await visitor.post(Submission.page, Submission.form())
        let own = try await visitor.follow(registered)
        let id = try #require(registered["Location"]?.split(separator: "/").last?.prefix { $0 != "?" })
        #expect(own.text.contains("data-follow=\"/registrations/\(id)/live\" data-topics=\"registrations/\(id)\""))
        let refused = try await visitor.post("/registrations/\(id)/email", [("email", "nonsense"), ("key", "k")])
        #expect(refused.status == 422 && !refused.text.contains("data-follow"))
        #expect(try await !visitor.get("/").text.contains("data-follow"))
    }
}
