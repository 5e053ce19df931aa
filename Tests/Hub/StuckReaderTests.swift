import Hub
import MessageModel
import Metrics
import TestSupport
import Testing
import Threading

/// A reader that never ends: it computes and asks nothing, so that the engine cannot interrupt it.
@Suite(.timeLimit(.minutes(1))) struct StuckReaderTests {
    private let test: TestHub
    private let release = Mailbox<Void>()

    init() throws {
        var limits = HubLimits.standard
        limits.readers = 1
        limits.read = .milliseconds(20)
        limits.stuck = .milliseconds(20)
        limits.checkpointBytes = 50_000
        limits.resetBytes = 100_000
        test = try TestHub(limits: limits)
    }

    /// Begins a snapshot, then waits for the test in the middle of an answer, then asks again.
    private func stick() -> Task<Problem?, any Error> {
        Task {
            try await problem {
                try await test.hub.read { snapshot in
                    try snapshot.each(Guestbook.names, []) { _ in _ = release.take() }
                    Issue.record("the snapshot went on")
                }
            }
        }
    }

    @Test func `it is reported, its caller is answered, and others read on`() async throws {
        try await test.add("Ada")
        try await test.add("Bob")
        let stuck = stick()
        #expect(try await stuck.value == Problem(.busy, "deadline"))
        #expect(test.metrics.value("hub_readers_stuck_total") == 1)
        #expect(test.logged.withLock { $0 }.contains { $0.contains("hub.readerStuck") })
        #expect(try await test.names() == ["Ada", "Bob"])
        release.close()
    }

    @Test func `it loses its snapshot, so that the log can be emptied and imports go on`() async throws {
        try await test.add("Ada")
        let stuck = stick()
        while test.metrics.value("hub_log_bytes") <= 100_000 { try await test.add("Ada") }
        try await test.write(lane: .bulk) { try $0.add("bulk") }
        #expect(try await stuck.value == Problem(.busy, "deadline"))
        #expect(test.metrics.value("hub_log_reset_seconds", labels: ["outcome": "done"]) >= 1)
        release.close()
    }

    @Test func `closing does not wait for it`() async throws {
        try await test.add("Ada")
        _ = try await stick().value
        test.hub.close()
        release.close()
    }
}
