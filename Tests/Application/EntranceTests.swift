import Channel
import Testing

/// What becomes of requests while more come than can be served.
@Suite struct EntranceTests {
    private let form = "application/x-www-form-urlencoded"

    @Test func `the public is answered 503 with Retry-After before what it sent is read, in words or as a problem`()
        async throws
    {
        let site = try await TestSite()
        try await site.whenFull(.writing) { () async throws in
            let program = try await site.post(Submission.address, "{ no JSON")
            #expect(program.status == 503)
            #expect(try program.code() == "busy")
            let person = try await site.post(Submission.page, "nothing=whole", form)
            #expect(person.status == 503)
            for reply in [program, person] { #expect((1...4).contains(reply["Retry-After"].flatMap { Int($0) } ?? 0)) }
        }
        #expect(try await site.post(Submission.address, Submission.json()).status == 201)
    }

    @Test func `who only reads is served while those who write are sent away, and the other way round`() async throws {
        let site = try await TestSite()
        try await site.whenFull(.writing) { () async throws in
            #expect(try await site.get("/editions/demo-next").status == 200)
            #expect(try await site.get("/api/editions/get-edition?code=demo-next").status == 200)
        }
        try await site.whenFull(.reading) { () async throws in
            #expect(try await site.get("/editions/demo-next").status == 503)
            #expect(try await site.get("/api/editions/get-edition?code=demo-next").status == 503)
            #expect(try await site.post(Submission.address, Submission.json()).status == 201)
        }
    }

    @Test func `P8: staff and watchers are served while the public is sent away`() async throws {
        let site = try await TestSite()
        let staff = basic(TestSite.password)
        try await site.whenFull(.reading) { () async throws in
            try await site.whenFull(.writing) { () async throws in
                #expect(try await site.get("/editions/demo-next").status == 503)
                #expect(try await site.get("/console/registrations", [staff]).status == 200)
                #expect(
                    try await site.post(Submission.address, Submission.json(), "application/json", [staff]).status
                        == 201)
                for target in ["/healthz", "/readyz", "/assets/pavilion.css"] {
                    #expect(try await site.get(target).status == 200, "\(target)")
                }
            }
        }
    }

    @Test func `P7: a wrong password and a token are no way past the others`() async throws {
        let site = try await TestSite()
        try await site.whenFull(.writing) { () async throws in
            for (header, status) in [(basic("wrong"), 401), (("Authorization", "Bearer abc"), 503)] {
                let reply = try await site.post(Submission.address, Submission.json(), "application/json", [header])
                #expect(reply.status == status)
            }
        }
    }

    @Test func `P7: who has shown many wrong partner's keys stands in line with the public, and no key that was right`()
        async throws
    {
        let site = try await TestSite()
        let (key, other) = (try await site.addPartner("erp"), try await site.addPartner("crm"))
        #expect(try await site.get("/exchange/erp", [bearer(key)]).status == 200)
        for _ in 1...30 { #expect(try await site.get("/exchange/x/receipts", [bearer("wrong")]).status == 401) }
        try await site.whenFull(.reading) { () async throws in
            for target in ["/exchange/x/receipts", "/exchange/erp"] {
                let reply = try await site.get(target, [bearer("wrong")])
                #expect(reply.status == 503 && (1...4).contains(reply["Retry-After"].flatMap { Int($0) } ?? 0))
            }
            #expect(try await site.upload([], "wrong").status == 503)
            #expect(try await site.get("/exchange/erp", [bearer(key)]).status == 200)
            #expect(try await site.ask("GET", "/exchange/crm", [bearer(other)], from: "192.0.2.8").status == 200)
        }
        #expect(try await site.get("/exchange/x/receipts", [bearer("wrong")]).status == 429)
        #expect(try await site.get("/exchange/crm", [bearer(other)]).status == 200)
    }

    @Test func `P7: wrong partner's keys of many networks stand in line with the public, too`() async throws {
        let site = try await TestSite()
        for number in 0..<300 {
            let reply = try await site.ask(
                "GET", "/exchange/x\(number)", [bearer("wrong")], from: "198.51.100.\(number / 20)")
            #expect(reply.status == 401)
        }
        try await site.whenFull(.reading) { () async throws in
            let reply = try await site.ask("GET", "/exchange/x", [bearer("wrong")], from: "203.0.113.1")
            #expect(reply.status == 503)
        }
        site.wait(.seconds(61))
        try await site.whenFull(.reading) { () async throws in
            #expect(try await site.get("/exchange/x", [bearer("wrong")]).status == 401)
        }
    }

    @Test func `P7: a partner's key that has been replaced is one of the wrong ones`() async throws {
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        #expect(try await site.get("/exchange/erp", [bearer(key)]).status == 200)
        let renewed = try await site.post(
            "/api/partners/renew-partner-key", #"{"code":"erp","version":1}"#, "application/json",
            [basic(TestSite.password)])
        #expect(renewed.status == 200)
        for _ in 1...30 { #expect(try await site.get("/exchange/erp", [bearer(key)]).status == 401) }
        try await site.whenFull(.reading) { () async throws in
            #expect(try await site.get("/exchange/erp", [bearer(key)]).status == 503)
        }
    }
}
