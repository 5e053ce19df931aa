import Hub
import MessageModel
import TestSupport
import Testing
import Threading

@Suite(.timeLimit(.minutes(1))) struct ReadingTests {
    @Test func `a snapshot does not see what is committed after its first query`() async throws {
        let test = try TestHub()
        try await test.add("Ada")
        let (started, release) = (Flag(), Mailbox<Void>())
        let reading = Task {
            try await test.hub.read { snapshot in
                let before = try snapshot.rows(Guestbook.names).count
                started.raise()
                _ = release.take()
                return [before, try snapshot.rows(Guestbook.names).count]
            }
        }
        await started.wait()
        try await test.add("Bob")
        release.close()
        #expect(try await reading.value == [1, 1])
        #expect(try await test.names() == ["Ada", "Bob"])
    }

    @Test func `a query that runs past the deadline is interrupted and its reader serves the next`() async throws {
        var limits = HubLimits.standard
        limits.readers = 1
        let test = try TestHub(limits: limits)
        let problem = try await problem {
            _ = try await test.hub.read(deadline: .now + .milliseconds(20)) { try $0.first(Guestbook.endless) }
        }
        #expect(problem?.kind == .busy)
        #expect(problem?.code == "deadline")
        #expect(try await test.names() == [])
    }

    @Test func `no snapshot outlives the hub's limit`() async throws {
        var limits = HubLimits.standard
        limits.read = .milliseconds(20)
        let test = try TestHub(limits: limits)
        let problem = try await problem { _ = try await test.hub.read { try $0.first(Guestbook.endless) } }
        #expect(problem?.code == "deadline")
    }

    @Test func `a read that is late before it starts never runs`() async throws {
        let test = try TestHub()
        let problem = try await problem {
            try await test.hub.read(deadline: .now) { _ in _ = Issue.record("it ran") }
        }
        #expect(problem == Problem(.busy, "deadline"))
    }

    @Test func `a query that no module registered is a mistake in the program`() async throws {
        let test = try TestHub()
        let problem = try await problem {
            _ = try await test.hub.read { try $0.rows(Query("guestbook.names", "SELECT id FROM guest")) }
        }
        #expect(problem?.code == "unregisteredQuery")
    }

    @Test func `a missing parameter, column or type is a mistake in the program and says where`() async throws {
        let test = try TestHub()
        try await test.add("Ada")
        let parameter = try await problem { _ = try await test.hub.read { try $0.rows(Guestbook.byName) } }
        let column = try await problem {
            _ = try await test.hub.read { try $0.first(Guestbook.byName, "Ada")?.text("mail") }
        }
        let type = try await problem {
            _ = try await test.hub.read { try $0.first(Guestbook.byName, "Ada")?.integer("name") }
        }
        #expect(parameter?.cause?.contains("1 parameters wanted, 0 given") == true)
        #expect(column?.cause == "guestbook.by-name: column mail is not in the answer")
        #expect(type?.cause == "guestbook.by-name: column name is not a number")
    }

    @Test func `a query can ask itself again between its rows`() async throws {
        let test = try TestHub()
        try await test.add("Ada")
        try await test.add("Bob")
        let pairs = try await test.hub.read { snapshot in
            var pairs = 0
            try snapshot.each(Guestbook.names, []) { _ throws(Problem) in
                pairs += try snapshot.rows(Guestbook.names).count
            }
            return pairs
        }
        #expect(pairs == 4)
    }
}
