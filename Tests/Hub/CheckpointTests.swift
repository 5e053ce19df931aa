import CSQLite
import Foundation
import MessageModel
import Metrics
import TestSupport
import Testing
import Threading

@testable import Hub

@Suite(.timeLimit(.minutes(1))) struct CheckpointTests {
    @Test func `a log above the limit is copied by the checkpoint thread`() async throws {
        var limits = HubLimits.standard
        limits.checkpointBytes = 100_000
        let test = try TestHub(limits: limits)
        var longest = 0.0
        while test.metrics.value("hub_checkpoint_seconds") == 0 {
            try await test.add("Ada")
            // What is written after the copy may begin the log anew.
            longest = max(longest, test.metrics.value("hub_log_bytes"))
        }
        #expect(longest > 100_000)
    }

    @Test func `a log that is too long is emptied between batches and the bulk lane goes on`() async throws {
        var limits = HubLimits.standard
        limits.checkpointBytes = 50_000
        limits.resetBytes = 100_000
        let test = try TestHub(limits: limits)
        for number in 0..<200 {
            _ = try await test.write(lane: .bulk) { try $0.add("guest \(number)") }
        }
        #expect(try await test.names().count == 200)
        #expect(try logLength(test) <= 200_000)
    }

    @Test func `imports rest until a long log is copied, and it begins anew in place`() async throws {
        var limits = HubLimits.standard
        limits.checkpointBytes = 50_000
        let test = try TestHub(limits: limits)
        while test.metrics.value("hub_log_reset_seconds", labels: ["outcome": "done"]) == 0 {
            try await test.write(lane: .bulk) { try $0.add("Ada") }
        }
        let length = try logLength(test)
        try await test.write(lane: .bulk) { try $0.add("Bob") }
        #expect(try logLength(test) == length)
        #expect(length > 200_000)
        #expect(test.metrics.value("hub_log_bytes") < 100_000)
        #expect(try await test.names().contains("Bob"))
    }

    @Test func `a reader delays the emptying of the log but not the people who write`() async throws {
        var limits = HubLimits.standard
        limits.checkpointBytes = 50_000
        limits.resetBytes = 100_000
        let test = try TestHub(limits: limits)
        let (started, release) = (Flag(), Mailbox<Void>())
        let reading = Task {
            try await test.hub.read { snapshot in
                _ = try snapshot.rows(Guestbook.names)
                started.raise()
                _ = release.take()
            }
        }
        await started.wait()
        while test.metrics.value("hub_log_bytes") <= 100_000 { try await test.add("Ada") }
        let bulk = Task { try await test.write(lane: .bulk) { try $0.add("bulk") } }
        try await test.add("Bob")
        release.close()
        try await reading.value
        _ = try await bulk.value
        #expect(try await test.names().contains("bulk"))
    }

    @Test func `imports go on when a reader of another process ends, which nobody tells`() async throws {
        var limits = HubLimits.standard
        limits.checkpointBytes = 50_000
        limits.resetBytes = 100_000
        let test = try TestHub(limits: limits)
        let backup = try SQLiteConnection(
            test.directory.file("hub.db"), flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX)
        try backup.execute("BEGIN; SELECT count(*) FROM sqlite_schema")
        while test.metrics.value("hub_bulk_paused") == 0 { try await test.add("Ada") }
        let bulk = Task { try await test.write(lane: .bulk) { try $0.add("bulk") } }
        try await test.add("Bob")
        backup.close()
        _ = try await bulk.value
        #expect(try await test.names().contains("bulk"))
    }

    @Test func `closing leaves everything in the database file and no log`() async throws {
        let test = try TestHub()
        try await test.add("Ada")
        test.hub.close()
        #expect(!FileManager.default.fileExists(atPath: "\(test.directory.path)/hub.db-wal"))
    }

    private func logLength(_ test: TestHub) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(test.directory.path)/hub.db-wal")
        return attributes[.size] as? Int ?? 0
    }
}
