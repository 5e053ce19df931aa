import MessageModel
import Metrics
import TestSupport
import Testing
import Threading

@testable import Hub

@Suite(.timeLimit(.minutes(1))) struct BatchTests {
    @Test func `many writers share commits`() async throws {
        let test = try TestHub()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<500 { group.addTask { try await test.add("guest \(number)") } }
            try await group.waitForAll()
        }
        #expect(try await test.names().count == 500)
        #expect(test.metrics.value("hub_writes_total") == 500)
        #expect(test.metrics.value("hub_commits_total") < 500)
    }

    @Test func `a refusal before the first write does not disturb its batch`() async throws {
        let held = try Held()
        let holder = await held.hold()
        let refused = Task { try await held.test.write { _ in throw Problem(.invalid, "no") } }
        let other = Task { _ = try await held.test.add("other") }
        await held.go(after: 2)
        try await holder.value
        try await other.value
        #expect(try await problem { try await refused.value }?.code == "no")
        #expect(held.test.metrics.value("hub_commits_total") == 1)
        #expect(held.test.metrics.value("hub_closures_rerun_total") == 0)
    }

    @Test func `a member that fails after writing leaves nothing and the others stay`() async throws {
        let held = try Held()
        let holder = await held.hold()
        let failing = Task {
            try await held.test.write { transaction in
                try transaction.add("ghost")
                throw Problem(.invalid, "changed my mind")
            }
        }
        await held.test.waitForQueue(1)
        let other = Task { _ = try await held.test.add("other") }
        await held.go(after: 2)
        try await holder.value
        try await other.value
        #expect(try await problem { try await failing.value }?.code == "changed my mind")
        #expect(try await held.test.names() == ["holder", "other"])
        #expect(held.test.metrics.value("hub_closures_rerun_total") == 2)
    }

    @Test func `a duplicate as first write does not disturb its batch`() async throws {
        let held = try Held()
        let holder = await held.hold()
        let first = Task { _ = try await held.test.add("Ada", mail: "ada@example.org") }
        await held.test.waitForQueue(1)
        let second = Task { _ = try await held.test.add("Eve", mail: "ada@example.org") }
        await held.go(after: 2)
        try await holder.value
        try await first.value
        #expect(try await problem { try await second.value }?.code == "duplicate")
        #expect(held.test.metrics.value("hub_commits_total") == 1)
    }

    @Test func `nobody in a batch whose commit fails is told that it was kept`() async throws {
        let faults = Faults()
        let held = try Held(faults: faults)
        let holder = await held.hold()
        let refused = Task { try await held.test.write { _ in throw Problem(.invalid, "no") } }
        faults.plan("COMMIT", .full)
        await held.go(after: 1)
        #expect(try await problem { try await holder.value }?.code == "storageFull")
        #expect(try await problem { try await refused.value }?.code == "storageFull")
        #expect(try await held.test.names() == [])
    }

    @Test func `a commit whose sync failed is an unknown outcome, and the hub goes on`() async throws {
        let faults = Faults()
        let test = try TestHub(faults: faults)
        faults.plan("COMMIT", .inputOutput)
        #expect(try await problem { try await test.add("Ada") }?.kind == .unknownOutcome)
        try await test.add("Bob")
        #expect(try await test.names() == ["Bob"])
    }

    @Test func `when the engine drops the batch its members run again one by one`() async throws {
        let faults = Faults()
        let held = try Held(faults: faults)
        let holder = await held.hold()
        faults.plan("insert visit", .full)
        let unlucky = Task {
            try await held.test.write { transaction in
                let id = try transaction.add("unlucky")
                _ = try transaction.insert(Guestbook.visit, ["guest": SQLValue(id), "at": SQLValue(transaction.now)])
            }
        }
        await held.go(after: 1)
        try await holder.value
        try await unlucky.value
        #expect(try await held.test.names() == ["holder", "unlucky"])
        #expect(held.test.metrics.value("hub_closures_rerun_total") == 2)
    }

    @Test func `a closure that hides a failed change is not committed`() async throws {
        let faults = Faults()
        let test = try TestHub(faults: faults)
        faults.plan("journal", .full, .full)
        let problem = try await problem {
            try await test.write { transaction in
                do { try transaction.add("without a journal line") } catch {}
            }
        }
        #expect(problem?.code == "storageFull")
        #expect(try await test.names() == [])
    }

    @Test func `gates go before people and people before imports`() async throws {
        let held = try Held()
        let holder = await held.hold()
        let order = Guarded<[Lane]>([])
        let tasks = await [Lane.bulk, .interactive, .gate].asyncMap { lane in
            let task = Task { try await held.test.write(lane: lane) { _ in order.withLock { $0.append(lane) } } }
            await held.test.waitForQueue(1, lane: lane)
            return task
        }
        held.release.close()
        try await holder.value
        for task in tasks { try await task.value }
        #expect(order.withLock { $0 } == [.gate, .interactive, .bulk])
    }

    @Test func `who joins a batch does not wait for what is less urgent`() async throws {
        let held = try Held()
        let holder = await held.hold(lane: .bulk)
        let bulk = Task { try await held.test.write(lane: .bulk) { try $0.add("import") } }
        await held.test.waitForQueue(1, lane: .bulk)
        let gate = Task { try await held.test.write(lane: .gate) { try $0.add("gate") } }
        await held.test.waitForQueue(1, lane: .gate)
        held.release.close()
        try await holder.value
        _ = try await (gate.value, bulk.value)
        #expect(held.test.metrics.value("hub_commits_total") == 2)
        #expect(held.test.metrics.value("hub_write_wait_seconds", labels: ["lane": "gate"]) == 1)
    }

    @Test(arguments: [(false, 1.0), (true, 4)])
    func `an import makes few commits while nobody else writes`(somebodyWrote: Bool, commits: Double) async throws {
        let held = try Held(bulkBatch: .zero)
        if somebodyWrote { try await held.test.add("person") }
        let holder = await held.hold(lane: .bulk)
        let tasks = (0..<2).map { number in
            Task { try await held.test.write(lane: .bulk) { try $0.add("import \(number)") } }
        }
        await held.test.waitForQueue(2, lane: .bulk)
        held.release.close()
        try await holder.value
        for task in tasks { _ = try await task.value }
        #expect(held.test.metrics.value("hub_commits_total") == commits)
    }

    @Test func `a bulk closure without patience begins a batch before people, but not before a gate`() {
        let queue = WriteQueue()
        func job(_ lane: Lane) -> WriteJob {
            WriteJob(
                author: .tester, lane: lane, begin: { true }, run: { _ in WriteJob.Outcome(threw: false) {} },
                refuse: { _ in })
        }
        for lane in [Lane.interactive, .bulk, .bulk, .gate] { #expect(queue.put(job(lane))) }
        #expect(queue.pollFirst(patience: .zero)?.lane == .gate)
        #expect(queue.pollFirst(patience: .seconds(3600))?.lane == .interactive)
        #expect(queue.put(job(.interactive)))
        #expect(queue.pollFirst(patience: .zero)?.lane == .bulk)
        #expect(queue.poll()?.lane == .interactive)
        queue.pauseBulk(true)
        #expect(queue.pollFirst(patience: .zero)?.lane == nil)
    }

    @Test func `closing finishes what was accepted`() async throws {
        let held = try Held()
        let holder = await held.hold()
        let waiting = Task { _ = try await held.test.add("waiting") }
        await held.test.waitForQueue(1)
        let closing = Task.detached { held.test.hub.close() }
        held.release.close()
        await closing.value
        try await holder.value
        try await waiting.value
    }
}

extension Array {
    fileprivate func asyncMap<Result>(_ transform: (Element) async -> Result) async -> [Result] {
        var results: [Result] = []
        for element in self { results.append(await transform(element)) }
        return results
    }
}
