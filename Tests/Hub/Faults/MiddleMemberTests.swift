import MessageModel
import Metrics
import TestSupport
import Testing

@testable import Hub

/// A fault that strikes one member of a batch: it alone is refused, and the others are committed once.
@Suite(.timeLimit(.minutes(1))) struct MiddleMemberTests {
    @Test(arguments: [
        (DiskFault.full, Problem.Kind.busy, "storageFull"),
        (.readOnly, .busy, "storageReadOnly"),
        (.badWrite(.log), .internalError, "database"),
    ])
    func `a write that the disk refuses`(fault: DiskFault, kind: Problem.Kind, code: String) async throws {
        let disk = TestDisk()
        try await expectRefused(disk, kind, code) { transaction in
            // More than SQLite then keeps in memory, so that it writes into the log before the commit.
            try transaction.state.session.connection.execute("PRAGMA cache_size = 10")
            disk.plan(fault)
            defer { disk.mend() }
            try transaction.insert(Guestbook.scratch, ["text": .text(String(repeating: "x", count: 300_000))])
        }
    }

    @Test func `a page that the disk cannot read`() async throws {
        let (disk, directory) = (TestDisk(), try TemporaryDirectory())
        let before = try TestHub(in: directory, subscriptions: [TestHub.toHost])
        // So many pages that the writer does not hold all of them.
        for number in 1...20 {
            try await before.write { try $0.addParty("earlier \(number) " + String(repeating: "x", count: 1000)) }
        }
        before.hub.close()
        try await expectRefused(disk, in: directory, .internalError, "database") { transaction in
            disk.plan(.badRead(.database))
            defer { disk.mend() }
            _ = try transaction.rows(Guestbook.names)
        }
    }

    @Test func `an interrupt`() async throws {
        try await expectRefused(TestDisk(), .busy, "deadline") { transaction in
            let connection = transaction.state.session.connection
            connection.interrupt(at: .now)
            defer { connection.interrupt(at: nil) }
            try transaction.state.change(
                "endless",
                """
                INSERT INTO scratch (id, version, text)
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, 1, 'ghost' FROM n
                """, [])
        }
    }

    /// - Parameter fails: what the middle member does after it has added a party.
    private func expectRefused(
        _ disk: TestDisk, in directory: TemporaryDirectory? = nil, _ kind: Problem.Kind, _ code: String,
        _ fails: @escaping Change
    ) async throws {
        let test = try TestHub.withLongBatches(on: disk, in: directory)
        let earlier = try await test.parties()
        let answers = try await test.batch(
            { try $0.addParty("before") },
            { transaction in
                try transaction.addParty("ghost")
                try fails(transaction)
            },
            { try $0.addParty("behind") })
        #expect(answers.map { $0?.kind } == [nil, kind, nil])
        #expect(answers.map { $0?.code } == [nil, code, nil])
        #expect(test.metrics.value("hub_closures_rerun_total") > 0)
        try await test.write { try $0.addParty("later") }
        #expect(try await test.parties() == ["before", "behind"] + earlier + ["later"])
        try await test.expectSound("running")
        let survivor = try TestHub(in: disk.remains(of: test.directory, seed: 1), subscriptions: [TestHub.toHost])
        #expect(try await survivor.parties() == ["before", "behind"] + earlier + ["later"])
        try await survivor.expectSound("after a power loss")
    }
}
