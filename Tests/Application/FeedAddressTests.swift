import Channel
import Hub
import MessageModel
import Messages
import Testing
import Timekeeping

/// `GET /exchange/{partner}/messages`.
@Suite struct FeedAddressTests {
    private static let types = ["application/xml", "application/json", "application/x-ndjson"]

    private func site(_ way: TestSite.Way = .inMemory, limitsRates: Bool = false) async throws -> (
        TestSite, key: String
    ) {
        let site = try await TestSite(way, limitsRates: limitsRates)
        let reply = try await site.post(
            "/api/partners/add-partner",
            #"{"code":"erp","name":"ERP","sends":[],"sees":["personErased"]}"#, "application/json",
            [basic(TestSite.password)])
        return (site, try reply.message(PartnerKey.self).key)
    }

    private func erase(_ parties: [Int], _ site: TestSite) async throws {
        for party in parties {
            let body = JSONCodec.encode(PersonErased(party: "\(party)").record)
            try await site.publish(OutboxEvent(type: PersonErased.element, key: "\(party)", body: body))
        }
        _ = try await site.mails()
    }

    private func follow(
        _ site: TestSite, _ key: String, _ query: String = "", _ type: String = "application/json"
    ) async throws -> Reply {
        try await site.get("/exchange/erp/messages\(query)", [("Authorization", "Bearer \(key)"), ("Accept", type)])
    }

    /// The messages of a batch, read as a partner reads them.
    private func messages(_ reply: Reply) throws -> [IncomingMessage] {
        let isXML = reply["Content-Type"]?.contains("xml") == true
        let reader = MessageReader(isXML ? .xml : .json, WantedMessages(Vocabulary.catalogue))
        reply.body.withUnsafeBufferPointer(reader.feed)
        reader.finish()
        var messages: [IncomingMessage] = []
        while let message = try reader.next() { messages.append(message) }
        return messages
    }

    @Test(arguments: TestSite.Way.allCases)
    func `the feed is a batch in XML, JSON or NDJSON, of messages in envelopes`(way: TestSite.Way) async throws {
        let (site, key) = try await site(way)
        try await erase([7, 8, 9], site)
        for type in Self.types {
            let reply = try await follow(site, key, "", type)
            #expect(reply.status == 200 && reply["Cache-Control"] == "no-store")
            #expect(reply["Content-Type"]?.hasPrefix(type) == true)
            let messages = try messages(reply)
            #expect(messages.map(\.element) == Array(repeating: "personErased", count: 3), "\(reply.text)")
            let parties = try messages.map { try PersonErased($0.body.get()).party }
            #expect(parties.sorted() == ["7", "8", "9"])
            let envelopes = try messages.map { try Envelope(#require($0.envelope)) }
            #expect(envelopes.allSatisfy { $0.sender == "expo.example" && $0.type == "personErased" })
            #expect(Set(envelopes.map(\.id)).count == 3)
        }
    }

    @Test(arguments: types)
    func `the last id is where the next page begins, and an empty page is one`(type: String) async throws {
        let (site, key) = try await site()
        try await erase([7, 8, 9], site)
        let first = try messages(try await follow(site, key, "?limit=2", type))
        #expect(first.count == 2)
        let last = try Envelope(#require(first.last?.envelope)).id
        let second = try messages(try await follow(site, key, "?after=\(last)&limit=2", type))
        let end = try Envelope(#require(second.last?.envelope)).id
        #expect(second.count == 1 && end > last)
        let empty = try await follow(site, key, "?after=\(end)", type)
        #expect(try empty.status == 200 && messages(empty).isEmpty)
        try await erase([10], site)
        #expect(try messages(try await follow(site, key, "?after=\(end)", type)).count == 1)
    }

    @Test func `P7: nobody reads it without the partner's key`() async throws {
        let (site, key) = try await site()
        #expect(try await site.get("/exchange/erp/messages").status == 401)
        #expect(try await follow(site, key + "x").status == 401)
        let other = try await site.get("/exchange/crm/messages", [("Authorization", "Bearer \(key)")])
        #expect(other.status == 401)
    }

    @Test(arguments: ["?after=x", "?after=9223372036854775807", "?limit=0", "?limit=1001", "?nothing=1"])
    func `a cursor, a number or a word that is none is refused with its name`(query: String) async throws {
        let (site, key) = try await site()
        let reply = try await follow(site, key, query)
        let name = String(query.dropFirst().prefix { $0 != "=" })
        let wrong = try reply.message(ProblemDetails.self).errors.map(\.path)
        #expect(reply.status == 422 && wrong == [name])
    }

    @Test func `who asks too often is told when to come again`() async throws {
        let (site, key) = try await site(limitsRates: true)
        for _ in 0..<600 { #expect(try await follow(site, key).status == 200) }
        let reply = try await follow(site, key)
        #expect(reply.status == 429 && reply["Retry-After"] == "1")
    }
}
