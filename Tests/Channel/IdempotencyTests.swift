import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Threading
import Timekeeping

@Suite struct IdempotencyTests {
    @Test func `P2: the same key and body give the same answer and one effect`() async throws {
        let test = try TestBus()
        let first = try await test.welcome("ada", key: "k")
        #expect(try await test.welcome("ada", key: "k") == first)
        #expect(try await test.count() == 1)
    }

    @Test func `P2: fifty at once with the same key have one effect and one answer`() async throws {
        let test = try TestBus()
        let answers = try await withThrowingTaskGroup(of: EditionStored.self) { group in
            for _ in 0..<50 { group.addTask { try await test.welcome("ada", key: "k") } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        #expect(try await test.count() == 1)
    }

    @Test func `P2: a data service's own operation is repeated without a second effect too`() async throws {
        let test = try TestBus()
        let first = try await test.sign("ada", key: "k")
        #expect(try await test.sign("ada", key: "k") == first)
        #expect(try await test.count() == 1)
    }

    @Test func `P2: a repeat after a restart gets the same answer`() async throws {
        let directory = try TemporaryDirectory()
        let before = try TestBus(in: directory)
        let first = try await before.welcome("ada", key: "k")
        before.hub.close()
        let after = try TestBus(in: directory)
        #expect(try await after.welcome("ada", key: "k") == first)
        #expect(try await after.count() == 1)
    }

    @Test func `the same key with another body is refused`() async throws {
        let test = try TestBus()
        try await test.welcome("ada", key: "k")
        let problem = await #expect(throws: Problem.self) { try await test.welcome("bob", key: "k") }
        #expect(problem?.code == "keyReused")
        #expect(problem?.kind == .invalid)
        #expect(try await test.count() == 1)
    }

    @Test func `the same key of another principal or operation is another request`() async throws {
        let test = try TestBus()
        try await test.welcome("ada", as: .staff("ann"), key: "k")
        try await test.welcome("bob", as: .staff("bob"), key: "k")
        try await test.sign("eve", key: "k")
        #expect(try await test.count() == 3)
    }

    @Test func `a request without a key is done again`() async throws {
        let test = try TestBus()
        try await test.welcome("ada")
        let problem = await #expect(throws: Problem.self) { try await test.welcome("ada") }
        #expect(problem?.code == "duplicate")
    }

    @Test func `a refusal is not kept: the same request can succeed later`() async throws {
        let isOpen = Guarded(false)
        let test = try TestBus(welcome: { request, call in
            guard isOpen.withLock({ $0 }) else { throw Problem(.conflict, "closed") }
            return try await Reception.signing(request, call)
        })
        await #expect(throws: Problem.self) { try await test.welcome("ada", key: "k") }
        isOpen.withLock { $0 = true }
        try await test.welcome("ada", key: "k")
        #expect(try await test.count() == 1)
    }

    @Test func `a kept answer is given although the look would refuse today`() async throws {
        let isOpen = Guarded(true)
        let test = try TestBus(welcome: { request, call in
            guard isOpen.withLock({ $0 }) else { throw Problem(.conflict, "closed") }
            return try await Reception.signing(request, call)
        })
        let first = try await test.welcome("ada", key: "k")
        isOpen.withLock { $0 = false }
        #expect(try await test.welcome("ada", key: "k") == first)
    }

    @Test func `a kept answer is sealed: it does not stand in the database's files`() async throws {
        let secret = "1234567890123456789"
        let test = try TestBus(welcome: { request, call in
            try await call.decide { transaction in
                _ = try call.call(Reception.sign, request, in: transaction)
                return EditionStored(id: secret, version: 1)
            }
        })
        try await test.welcome("find-me", key: "k")
        test.hub.close()
        let bytes = try test.directory.bytes()
        #expect(bytes.contains(Array("find-me".utf8)))
        #expect(!bytes.contains(Array(secret.utf8)))
    }

    @Test func `answers are kept for seven days and dropped after that`() async throws {
        let test = try TestBus()
        try await test.welcome("ada", key: "k")
        test.clock.advance(.seconds(7 * 86_400 - 1))
        try await test.welcome("bob", key: "l")
        try await test.welcome("ada", key: "k")
        test.clock.advance(.seconds(2))
        try await test.welcome("eve", key: "m")
        let problem = await #expect(throws: Problem.self) { try await test.welcome("ada", key: "k") }
        #expect(problem?.code == "duplicate")
    }
}
