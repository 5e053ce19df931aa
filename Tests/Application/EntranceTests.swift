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
}
