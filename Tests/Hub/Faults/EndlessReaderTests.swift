import MessageModel
import Metrics
import TestSupport
import Testing

@testable import Hub

/// A reader that never ends: it is stopped, and until then nobody who writes waits for it.
@Suite(.timeLimit(.minutes(1))) struct EndlessReaderTests {
    @Test(arguments: [Guestbook.endless, Guestbook.names])
    func `it is stopped, and the log that it held is emptied`(query: Query) async throws {
        var limits = HubLimits.standard
        limits.read = .milliseconds(300)
        limits.checkpointBytes = 50_000
        limits.resetBytes = 100_000
        let test = try TestHub(subscriptions: [TestHub.toHost], limits: limits)
        let started = Flag()
        let reading = Task {
            try await test.hub.read { snapshot in
                _ = try snapshot.first(Guestbook.names)
                started.raise()
                while true { _ = try snapshot.first(query) }
            }
        }
        await started.wait()
        var load = GuestLoad()
        await load.run(test)
        #expect(load.unacknowledged.isEmpty)
        #expect(try await problem { try await reading.value }?.code == "deadline")
        try await eventually("the log is emptied") {
            try await test.write(lane: .bulk) { try $0.addParty("bulk \($0.now)") }
            return test.metrics.value("hub_log_bytes") < 50_000
        }
    }
}
