import Foundation
import Randomness
import TestSupport
import Testing

@testable import Hub

/// P1: an acknowledged change survives a power loss.
@Suite struct PowerLossTests {
    /// More in `make soak`.
    private static let seeds = 1...(Int(ProcessInfo.processInfo.environment["POWER_LOSSES"] ?? "") ?? 200)

    /// Small, so that checkpoints and resets of the log come between the commits.
    private static let limits = {
        var limits = HubLimits.standard
        limits.checkpointBytes = 100_000
        limits.resetBytes = 200_000
        limits.readers = 1
        return limits
    }()

    @Test func `whenever the power goes, what was acknowledged is there and the rest is whole or absent`() async throws
    {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seed in Self.seeds {
                if seed > 8 { try await group.next() }
                group.addTask { try await Self.losePowerTwice(seed) }
            }
            try await group.waitForAll()
        }
    }

    /// The second time, the hub stands on what the first loss left.
    private static func losePowerTwice(_ seed: Int) async throws {
        var dice = Dice(seed: seed)
        var load = GuestLoad()
        var directory = try TemporaryDirectory()
        for day in 1...2 {
            let disk = TestDisk()
            disk.losePower(atOperation: .random(in: 1...600, using: &dice))
            do {
                let test = try TestHub(
                    in: directory, subscriptions: [TestHub.toHost], limits: limits, disk: disk)
                await load.run(test, day: day)
                test.hub.close()
            } catch is HubFailure {
                // The power went before the hub was open.
            }
            directory = try disk.remains(of: directory, seed: seed)
        }
        let after = try TestHub(in: directory, subscriptions: [TestHub.toHost])
        try await load.expectKept(in: after, "seed \(seed)")
    }
}
