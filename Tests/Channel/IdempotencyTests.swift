import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import Channel

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

    @Test func `P2: a repeat waits while the first request is still at work, and gets its answer`() async throws {
        let door = Door()
        let looks = Guarded(0)
        let test = try TestBus(welcome: { request, call in
            looks.withLock { $0 += 1 }
            await door.pass()
            return try await Reception.signing(request, call)
        })
        let first = Task { try await test.welcome("ada", key: "k") }
        try await eventually("the first is at work") { door.waiting == 1 }
        let repeats = (0..<8).map { _ in Task { try await test.welcome("ada", key: "k") } }
        try await eventually("the others wait") { test.bus.running.waiting == 8 }
        door.open()
        let answer = try await first.value
        for other in repeats { #expect(try await other.value == answer) }
        #expect(looks.withLock { $0 } == 1)
        #expect(try await test.count() == 1)
    }

    @Test func `a repeat that waits past its deadline is told when to come again, and nothing is done twice`()
        async throws
    {
        let door = Door()
        let test = try TestBus(
            welcome: { request, call in
                await door.pass()
                return try await Reception.signing(request, call)
            }, contract: Reception.receptionContract(deadline: 200))
        let first = Task { try await test.welcome("ada", key: "k") }
        try await eventually("the first is at work") { door.waiting == 1 }
        let problem = await #expect(throws: Problem.self) { try await test.welcome("ada", key: "k") }
        #expect(problem?.kind == .conflict && problem?.code == "stillRunning")
        #expect(problem?.retryAfter == .seconds(1))
        // Its own caller has gone, but the work goes on: the key is not free yet.
        await #expect(throws: Problem.self) { try await first.value }
        #expect(test.bus.running.count == 1)
        door.open()
        try await eventually("the work has ended") { test.bus.running.count == 0 }
        #expect(try await test.count() == 0)
    }

    @Test func `another body under the key of a request at work is refused at once`() async throws {
        let door = Door()
        let test = try TestBus(welcome: { request, call in
            await door.pass()
            return try await Reception.signing(request, call)
        })
        let first = Task { try await test.welcome("ada", key: "k") }
        try await eventually("the first is at work") { door.waiting == 1 }
        let problem = await #expect(throws: Problem.self) { try await test.welcome("bob", key: "k") }
        #expect(problem?.kind == .invalid && problem?.code == "keyReused")
        door.open()
        _ = try await first.value
    }

    @Test func `when the first request is refused, one that waited does the work`() async throws {
        let door = Door()
        let asked = Guarded(0)
        let test = try TestBus(welcome: { request, call in
            let number = asked.withLock { asked in
                asked += 1
                return asked
            }
            guard number > 1 else {
                await door.pass()
                throw Problem(.conflict, "closed")
            }
            return try await Reception.signing(request, call)
        })
        let first = Task { try await test.welcome("ada", key: "k") }
        try await eventually("the first is at work") { door.waiting == 1 }
        let others = (0..<4).map { _ in Task { try await test.welcome("ada", key: "k") } }
        try await eventually("the others wait") { test.bus.running.waiting == 4 }
        door.open()
        await #expect(throws: Problem.self) { try await first.value }
        var answers: Set<EditionStored> = []
        for other in others { answers.insert(try await other.value) }
        #expect(answers.count == 1)
        #expect(asked.withLock { $0 } == 2)
        #expect(try await test.count() == 1)
    }
}
