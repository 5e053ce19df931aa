import Channel
import Hub
import Metrics
import TestSupport
import Testing

/// What is said of an installation that cannot do its work now.
@Suite struct ReadinessTests {
    @Test func `a hub that writes and queues that move are ready`() async throws {
        let test = try TestBus()
        try await test.sign("Anna")
        #expect(await Readiness(test.bus, directory: test.directory.path, room: 1).troubles() == [])
    }

    @Test func `a hub that does not write is not`() async throws {
        let test = try TestBus()
        test.hub.close()
        #expect(await Readiness(test.bus).troubles() == ["The data centre does not write: shuttingDown."])
    }

    @Test func `a hub that is busy for longer than one can wait is not`() async throws {
        let test = try TestBus()
        let troubles = await Readiness(test.bus, patience: .zero).troubles()
        #expect(troubles.count == 1)
        #expect(troubles.first?.hasPrefix("The data centre does not write: ") == true)
    }

    @Test func `a delivery that nobody takes for longer than the bound is named by its queue`() async throws {
        let test = try TestBus()
        try await test.sign("Anna")
        test.clock.advance(.seconds(599))
        #expect(await Readiness(test.bus).troubles() == [])
        test.clock.advance(.seconds(1))
        #expect(
            await Readiness(test.bus).troubles() == [
                "The queue of reception.hear does not move: nothing was claimed for ten minutes."
            ])
        try await test.exchange.deliverDue()
        #expect(await Readiness(test.bus).troubles() == [])
    }

    @Test func `a disk without room is said before it is full`() async throws {
        let test = try TestBus()
        let troubles = await Readiness(test.bus, directory: test.directory.path, room: .max).troubles()
        #expect(troubles.count == 1)
        #expect(troubles.first?.hasPrefix("The disk is nearly full: ") == true)
    }

    @Test func `many who ask at once cost one write`() async throws {
        let test = try TestBus()
        let readiness = Readiness(test.bus)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { #expect(await readiness.troubles() == []) } }
        }
        #expect(test.metrics.text().contains("hub_commits_total 1.0\n"))
    }
}
