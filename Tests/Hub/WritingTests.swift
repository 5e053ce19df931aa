import Hub
import MessageModel
import Metrics
import TestSupport
import Testing
import Threading
import Timekeeping

@Suite struct WritingTests {
    @Test func `what was written is there after the hub was closed and opened again`() async throws {
        let directory = try TemporaryDirectory()
        let first = try TestHub(in: directory)
        let id = try await first.add("Ada", mail: "ada@example.org")
        first.hub.close()
        let second = try TestHub(in: directory)
        let row = try await second.hub.read { try $0.first(Guestbook.byName, "Ada") }
        #expect(try row?.identifier("id") == id)
        #expect(try row?.integer("version") == 1)
    }

    @Test func `an id is never used again, also when the clock went back before a restart`() async throws {
        let directory = try TemporaryDirectory()
        let first = try TestHub(in: directory)
        let id = try await first.add("Ada")
        try await first.write { try $0.delete(Guestbook.guest, id) }
        first.hub.close()
        let earlier = ManualClock(Instant(milliseconds: 1_700_000_000_000))
        let second = try TestHub(in: directory, clock: earlier)
        #expect(try await second.add("Ada") > id)
    }

    @Test
    func `when the clock goes back ids still grow, and the journal keeps its order and tells what the clock said`()
        async throws
    {
        let test = try TestHub()
        let (first, early) = (try await test.add("Ada"), test.clock.now)
        test.clock.advance(.seconds(-3600))
        let second = try await test.add("Bob")
        #expect(second > first)
        let lines = try await test.hub.read { snapshot in
            try [first, second].flatMap { try snapshot.journal(of: Guestbook.guest, $0) }
        }
        #expect(lines.map(\.sequence) == [1, 2])
        #expect(lines.map(\.at) == [early, test.clock.now])
    }

    @Test func `a transaction reads what it wrote`() async throws {
        let test = try TestHub()
        let count = try await test.write { transaction in
            try transaction.add("Ada")
            return try transaction.rows(Guestbook.byName, "Ada").count
        }
        #expect(count == 1)
    }

    @Test func `breaking a unique rule is a conflict named duplicate`() async throws {
        let test = try TestHub()
        try await test.add("Ada", mail: "ada@example.org")
        let problem = try await problem { try await test.add("Eve", mail: "ada@example.org") }
        #expect(problem?.kind == .conflict)
        #expect(problem?.code == "duplicate")
        #expect(problem?.cause?.contains("ada@example.org") == false)
    }

    @Test func `a record that another one points to cannot be deleted`() async throws {
        let test = try TestHub()
        let id = try await test.add("Ada")
        try await test.write { try $0.insert(Guestbook.visit, ["guest": SQLValue(id), "at": SQLValue($0.now)]) }
        let problem = try await problem { try await test.write { try $0.delete(Guestbook.guest, id) } }
        #expect(problem?.code == "reference")
    }

    @Test func `a change with a stale version is refused and one with the current version passes`() async throws {
        let test = try TestHub()
        let id = try await test.add("Ada")
        let version = try await test.write { try $0.update(Guestbook.guest, id, version: 1, ["name": "Ada L."]) }
        #expect(version == 2)
        let problem = try await problem {
            _ = try await test.write { try $0.update(Guestbook.guest, id, version: 1, ["name": "Eve"]) }
        }
        #expect(problem?.code == "staleVersion")
        #expect(try await test.names() == ["Ada L."])
    }

    @Test func `changing or deleting what is not there is notFound`() async throws {
        let test = try TestHub()
        let nobody = Identifier(rawValue: 7)
        let update = try await problem {
            _ = try await test.write { try $0.update(Guestbook.guest, nobody, ["name": "Eve"]) }
        }
        let delete = try await problem { try await test.write { try $0.delete(Guestbook.guest, nobody) } }
        #expect(update?.kind == .notFound)
        #expect(delete?.kind == .notFound)
    }

    @Test func `every sort of value comes back as it was`() async throws {
        let module = DataModule(
            name: "values",
            migrations: [
                .create(Table("sample", [.text("t"), .bytes("b"), .boolean("f"), .integer("i", optional: true)]))
            ],
            queries: [Query("values.all", "SELECT t, b, f, i FROM sample")])
        let test = try TestHub(modules: [module])
        let samples: [(String, [UInt8], Bool, Int64?)] = [
            ("", [], false, nil), ("a\u{0}b 展 ‏", [0, 255], true, .min), ("x", [1], true, .max),
        ]
        for (text, bytes, flag, number) in samples {
            try await test.write { transaction in
                let table = Table("sample", [])
                let id = try transaction.insert(
                    table,
                    ["t": .text(text), "b": .bytes(bytes), "f": SQLValue(flag), "i": SQLValue(number)])
                let row = try #require(try transaction.first(module.queries[0]))
                #expect(try row.text("t") == text)
                #expect(try row.bytes("b") == bytes)
                #expect(try row.boolean("f") == flag)
                #expect(try row.optionalInteger("i") == number)
                try transaction.delete(Table("sample", []), id)
            }
        }
    }

    @Test func `a closed hub refuses writes and reads and says why`() async throws {
        let test = try TestHub()
        test.hub.close()
        let write = try await problem { try await test.add("Ada") }
        let read = try await problem { _ = try await test.names() }
        #expect(write == Problem(.busy, "shuttingDown"))
        #expect(read == Problem(.busy, "shuttingDown"))
    }

    @Test func `a slow closure is logged with its operation and counted`() async throws {
        var limits = HubLimits.standard
        limits.slowClosure = .zero
        let test = try TestHub(limits: limits)
        try await test.add("Ada")
        #expect(
            test.logged.withLock { $0.contains { $0.contains("hub.slowClosures operation=guestbook.write count=1") } })
        #expect(test.metrics.value("hub_slow_closures_total", labels: ["operation": "guestbook.write"]) == 1)
    }
}
