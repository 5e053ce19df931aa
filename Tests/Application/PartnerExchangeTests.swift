import Foundation
import Messages
import Testing

/// What partners' systems are answered at their own addresses.
@Suite struct PartnerExchangeTests {
    @Test(arguments: TestSite.Way.allCases)
    func `a partner learns who it is and what it may send and see, in XML or JSON`(way: TestSite.Way) async throws {
        let site = try await TestSite(way)
        let key = try await site.addPartner("erp", sends: ["registerExhibitor"])
        let json = try await site.get("/exchange/erp", [bearer(key)])
        #expect(json.status == 200 && json["Content-Type"] == "application/json" && json["Cache-Control"] == "no-store")
        let partner = try json.message(Partner.self)
        #expect((partner.code, partner.name, partner.state) == ("erp", "ERP <1>", .active))
        #expect(partner.sends == ["registerExhibitor"] && partner.sees == ["exhibitorRegistered"])
        let xml = try await site.get("/exchange/erp", [bearer(key), ("Accept", "application/xml")])
        #expect(xml.text.contains("<partner xmlns=") && xml.text.contains("<name>ERP &lt;1&gt;</name>"), "\(xml.text)")
        #expect(try xml.message(Partner.self) == partner)
        #expect(!json.text.contains(key))
    }

    @Test func `P7: whoever shows no key, a wrong one or another partner's is answered alike`() async throws {
        let site = try await TestSite()
        let (key, other) = (try await site.addPartner("erp"), try await site.addPartner("crm"))
        let closed = try await site.addPartner("old")
        _ = try await site.post(
            "/api/partners/close-partner", #"{"code":"old","version":1}"#, "application/json",
            [basic(TestSite.password)])
        var answers: Set<String> = []
        for (code, header) in [
            ("erp", nil), ("erp", bearer("wrong")), ("erp", bearer("not base64url!")), ("erp", bearer(other)),
            ("erp", ("Authorization", "Bearer")), ("erp", basic(TestSite.password)), ("old", bearer(closed)),
            ("nobody", bearer(key)), ("no%20code", bearer(key)), ("", bearer(key)),
        ] as [(String, (String, String)?)] {
            let reply = try await site.get("/exchange/\(code)", header.map { [$0] } ?? [])
            #expect(reply.status == 401 && reply["WWW-Authenticate"] == "Bearer realm=\"Pavilion\"", "\(code)")
            answers.insert(reply.text.replacing(#/urn:pavilion:trace:\w+/#, with: ""))
        }
        #expect(answers.count == 1 && answers.allSatisfy { $0.contains("wrongPartnerKey") })
        #expect(try await site.get("/exchange/erp", [bearer(key)]).status == 200)
        #expect(![key, other, closed].contains { site.log.contains($0) })
    }

    @Test func `P7: a partner's key opens neither the console nor the organizer's operations`() async throws {
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        #expect(try await site.get("/console/partners", [bearer(key)]).status == 401)
        #expect(try await site.get("/api/partners/list-partners", [bearer(key)]).status == 403)
    }

    @Test func `a partner that asks too often waits, and no other with it`() async throws {
        let site = try await TestSite(limitsRates: true)
        let (key, other) = (try await site.addPartner("erp"), try await site.addPartner("crm"))
        for _ in 0..<600 { #expect(try await site.get("/exchange/erp", [bearer(key)]).status == 200) }
        let reply = try await site.get("/exchange/erp", [bearer(key)])
        #expect(reply.status == 429 && reply["Retry-After"] == "1")
        #expect(try await site.get("/exchange/erp", [bearer(other)]).status == 401)
        #expect(try await site.get("/exchange/crm", [bearer(other)]).status == 200)
    }

    @Test func `what is nowhere below a partner's address is not found, and what is there is only read`() async throws {
        let site = try await TestSite()
        #expect(try await site.get("/exchange").status == 404)
        #expect(try await site.get("/exchange/erp/nothing").status == 404)
        let reply = try await site.post("/exchange/erp", "{}")
        #expect(reply.status == 405 && reply["Allow"] == "GET, HEAD, OPTIONS")
        #expect(reply["Content-Type"] == "application/problem+json")
    }
}
