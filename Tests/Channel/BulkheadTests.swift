import MessageModel
import Messages
import TestSupport
import Testing
import Threading

@testable import Channel

@Suite struct BulkheadTests {
    /// A reception whose welcome stands before a door, and that takes so many at once.
    private func bus(_ places: Int64, _ door: Door, deadline: Int64 = 60_000) throws -> TestBus {
        var contract = Reception.receptionContract(deadline: deadline)
        contract.concurrentCalls = places
        return try TestBus(
            welcome: { _, _ in
                await door.pass()
                return EditionStored(id: "1", version: 1)
            }, contract: contract)
    }

    private func ask(_ test: TestBus, _ count: Int) -> [Task<EditionStored, any Error>] {
        (0..<count).map { number in Task { try await test.welcome("guest\(number)") } }
    }

    @Test func `so many calls of a service run at once, as many wait, and the rest are told to come again`()
        async throws
    {
        let door = Door()
        let test = try bus(2, door)
        let running = ask(test, 2)
        try await eventually("two are inside") { door.waiting == 2 }
        let waiting = ask(test, 2)
        try await eventually("two wait") { test.places("reception.welcome")?.waiting == 2 }
        let problem = await #expect(throws: Problem.self) { try await test.welcome("late") }
        #expect(problem?.kind == .busy && problem?.code == "serviceBusy")
        #expect(problem?.retryAfter == .seconds(1))
        #expect(door.waiting == 2)
        door.open()
        for call in running + waiting { _ = try await call.value }
        #expect(test.places("reception.welcome")?.inside == 0)
    }

    @Test func `a service that hangs does not take the others along`() async throws {
        let door = Door()
        let test = try bus(1, door)
        let hanging = ask(test, 1)
        try await eventually("it hangs") { door.waiting == 1 }
        #expect(try await test.count() == 0)
        try await test.sign("ada")
        #expect(try await test.count() == 1)
        door.open()
        _ = try await hanging[0].value
    }

    @Test func `a place is taken until the work has ended, also when nobody waits for it any more`() async throws {
        let door = Door()
        let test = try bus(1, door, deadline: 30)
        let problem = await #expect(throws: Problem.self) { try await test.welcome("ada") }
        #expect(problem?.kind == .unknownOutcome)
        let second = await #expect(throws: Problem.self) { try await test.welcome("bob") }
        #expect(second?.code == "serviceBusy")
        #expect(test.places("reception.welcome")?.waiting == 0)
        door.open()
        try await eventually("the place is free") { test.places("reception.welcome")?.inside == 0 }
        try await test.welcome("eve")
    }

    @Test(arguments: [1, 2])
    func `a service that asks itself does not wait for itself`(places: Int64) async throws {
        var contract = Reception.receptionContract()
        contract.concurrentCalls = places
        let test = try TestBus(
            welcome: { request, call in
                guard request.code != "once-more" else { return EditionStored(id: "1", version: 2) }
                return try await call.call(Reception.welcome, GetEdition(code: "once-more"))
            }, contract: contract)
        #expect(try await test.welcome("ada").version == 2)
        #expect(test.places("reception.welcome")?.inside == 0)
    }

    @Test func `a handler that throws gives its place back`() async throws {
        var contract = Reception.receptionContract()
        contract.concurrentCalls = 1
        let test = try TestBus(welcome: { _, _ in throw Problem(.conflict, "closed") }, contract: contract)
        for _ in 0..<5 {
            let problem = await #expect(throws: Problem.self) { try await test.welcome("ada", key: "k") }
            #expect(problem?.code == "closed")
        }
        #expect(test.bus.running.count == 0)
    }

    @Test func `many at once come in turn, never more than there are places`() async throws {
        let inside = Guarded<(now: Int, most: Int)>((0, 0))
        var contract = Reception.receptionContract()
        contract.concurrentCalls = 3
        let test = try TestBus(
            welcome: { _, call in
                inside.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                _ = try await call.call(Reception.count, ListEditions())
                inside.withLock { $0.now -= 1 }
                return EditionStored(id: "1", version: 1)
            }, contract: contract)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    do {
                        try await test.welcome("guest\(number)")
                        return true
                    } catch { return (error as? Problem)?.code != "serviceBusy" }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.contains(true))
        #expect((1...3).contains(inside.withLock { $0.most }))
        #expect(test.places("reception.welcome")?.inside == 0)
    }
}
