import Hub
import MessageModel
import Metrics
import TestSupport
import Testing
import Threading

/// A reader that never ends: it computes and asks nothing, so that the engine cannot interrupt it.
@Suite(.timeLimit(.minutes(1))) struct StuckReaderTests {
    private let test: TestHub
    private let faults = Faults()
    private let release = Mailbox<Void>()
    private let inSnapshot = Flag()

    init() throws {
        var limits = HubLimits.standard
        limits.readers = 1
        limits.stuck = .milliseconds(20)
        limits.checkpointBytes = 50_000
        limits.resetBytes = 100_000
        test = try TestHub(limits: limits, faults: faults)
    }

    /// Begins a snapshot, then waits for the test in the middle of an answer, then asks again.
    private func stick(wentOn: @escaping @Sendable () -> Void = {}) -> Task<Problem?, any Error> {
        Task {
            try await problemOnceBegun { deadline, began in
                try await test.hub.read(deadline: deadline) { snapshot in
                    began.raise()
                    try snapshot.each(Guestbook.names, []) { _ in
                        inSnapshot.raise()
                        _ = release.take()
                    }
                    wentOn()
                }
            }
        }
    }

    @Test func `it is reported, its caller is answered, and others read on`() async throws {
        try await test.add("Ada")
        try await test.add("Bob")
        let stuck = stick()
        #expect(try await stuck.value == Problem(.busy, "deadline"))
        #expect(try await test.names() == ["Ada", "Bob"])
        #expect(test.metrics.value("hub_readers_stuck_total") == 1)
        #expect(test.logged.withLock { $0 }.contains { $0.contains("hub.readerStuck") })
        release.close()
    }

    @Test func `it loses its snapshot, so that the log can be emptied and imports go on`() async throws {
        try await test.add("Ada")
        let stuck = stick { Issue.record("the snapshot went on") }
        // The log can be emptied only once this snapshot is gone.
        await inSnapshot.wait()
        let emptied = test.metrics.value("hub_log_reset_seconds", labels: ["outcome": "done"])
        for _ in 0..<100 { try await test.add("Ada") }
        try await test.write(lane: .bulk) { try $0.add("bulk") }
        #expect(try await stuck.value == Problem(.busy, "deadline"))
        // The bulk write may have come before the snapshot was gone; then the log is emptied at one of the next.
        while test.metrics.value("hub_log_reset_seconds", labels: ["outcome": "done"]) == emptied {
            try await test.add("Ada")
        }
        release.close()
    }

    @Test func `while a step of it does not end, others read on, and deadlines are kept`() async throws {
        try await test.add("Ada")
        let step = Mailbox<Void>()
        faults.hold(Guestbook.byName, until: step)
        let problem = try await problemOnceBegun { deadline, began in
            try await test.hub.read(deadline: deadline) { snapshot in
                began.raise()
                _ = try snapshot.first(Guestbook.byName, "Ada")
            }
        }
        #expect(problem == Problem(.busy, "deadline"))
        #expect(try await test.names() == ["Ada"])
        #expect(try await stick().value == Problem(.busy, "deadline"))
        #expect(try await test.names() == ["Ada"])
        #expect(test.metrics.value("hub_readers_stuck_total") == 2)
        step.close()
        release.close()
    }

    @Test func `closing does not wait for it`() async throws {
        try await test.add("Ada")
        _ = try await stick().value
        test.hub.close()
        release.close()
    }
}
