import Foundation
import MessageModel
import Metrics
import TestSupport
import Testing
import Threading

@testable import Hub

/// A fault that strikes the commit: nobody in the batch is told that his change was kept, and the hub goes on after it.
@Suite(.timeLimit(.minutes(1))) struct WholeBatchTests {
    @Test(arguments: [
        (DiskFault.full, Problem.Kind.busy, "storageFull"), (.readOnly, .busy, "storageReadOnly"),
        (.badWrite(.log), .unknownOutcome, "commit"), (.badSync(.log), .unknownOutcome, "commit"),
    ])
    func `every member hears the truth`(fault: DiskFault, kind: Problem.Kind, code: String) async throws {
        let disk = TestDisk()
        let test = try TestHub.withLongBatches(on: disk)
        try await test.write { try $0.addParty("kept") }
        disk.plan(fault)
        let answers = try await test.batch({ try $0.addParty("one") }, { try $0.addParty("two") })
        #expect(answers.map { $0?.kind } == [kind, kind])
        #expect(answers.map { $0?.code } == [code, code])
        #expect(try await test.parties() == ["kept"])
        disk.mend()
        #expect(try await test.batch({ try $0.addParty("one") }, { try $0.addParty("two") }) == [nil, nil])
        #expect(try await test.parties() == ["kept", "one", "two"])
        try await test.expectSound("running")
    }

    @Test(arguments: 1...20)
    func `after a sync that failed the power goes, and the batch is there as a whole or not`(seed: Int) async throws {
        let disk = TestDisk()
        let test = try TestHub.withLongBatches(on: disk)
        try await test.write { try $0.addParty("kept") }
        disk.plan(.badSync(.log))
        _ = try await test.batch({ try $0.addParty("one") }, { try $0.addParty("two") })
        let found = try await Self.parties(disk.remains(of: test.directory, seed: seed))
        #expect([["kept"], ["kept", "one", "two"]].contains(found))
        disk.mend()
        try await test.write { try $0.addParty("next") }
        #expect(try await Self.parties(disk.remains(of: test.directory, seed: seed)) == ["kept", "next"])
    }

    @Test(arguments: [DiskFault.badWrite(.database), .badSync(.database), .badRead(.log)])
    func `a checkpoint that fails loses nothing`(fault: DiskFault) async throws {
        let disk = TestDisk()
        var limits = HubLimits.standard
        limits.checkpointBytes = 50_000
        limits.resetBytes = 100_000
        let test = try TestHub(subscriptions: [TestHub.toHost], limits: limits, disk: disk)
        disk.plan(fault)
        var load = GuestLoad()
        await load.run(test)
        #expect(load.unacknowledged.isEmpty)
        #expect(test.logged.withLock { $0.contains { $0.contains("hub.checkpointFailed") } })
        disk.mend()
        try await test.write { try $0.addParty("last") }
        let after = try TestHub(in: disk.remains(of: test.directory, seed: 7), subscriptions: [TestHub.toHost])
        #expect(try await Set(after.parties()) == load.acknowledged.union(["last"]))
        try await after.expectSound("after a power loss")
    }

    @Test func `after a sync of the database failed the log stays until the next start, which copies it`() async throws
    {
        let disk = TestDisk()
        var limits = HubLimits.standard
        limits.checkpointBytes = 50_000
        limits.resetBytes = 100_000
        let test = try TestHub(subscriptions: [TestHub.toHost], limits: limits, disk: disk)
        disk.plan(.badSync(.database))
        var number = 0
        func add() async throws {
            number += 1
            let name = "party \(number)"
            try await test.write { try $0.addParty(name) }
        }
        while !test.logged.withLock({ $0.contains { $0.contains("hub.checkpointFailed") } }) { try await add() }
        disk.mend()
        let length = try logLength(of: test)
        for _ in 0..<100 { try await add() }
        #expect(try logLength(of: test) > length + limits.resetBytes)
        #expect(test.logged.withLock { $0.filter { $0.contains("hub.logKept") } }.count == 1)
        #expect(test.metrics.value("hub_log_kept") == 1)
        let written = try await test.parties()
        test.hub.close()
        #expect(try logLength(of: test) > length + limits.resetBytes)
        let after = try TestHub(in: test.directory, subscriptions: [TestHub.toHost])
        #expect(try await after.parties() == written)
        after.hub.close()
        #expect(!FileManager.default.fileExists(atPath: test.directory.file("hub.db-wal")))
    }

    private func logLength(of test: TestHub) throws -> Int {
        try Data(contentsOf: URL(fileURLWithPath: test.directory.file("hub.db-wal"))).count
    }

    private static func parties(_ directory: TemporaryDirectory) async throws -> [String] {
        let test = try TestHub(in: directory, subscriptions: [TestHub.toHost])
        try await test.expectSound("after a power loss")
        return try await test.parties()
    }
}
