import Foundation
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
        for seed in Self.seeds {
            var dice = Dice(seed: seed)
            let disk = TestDisk()
            disk.losePower(atOperation: .random(in: 1...600, using: &dice))
            let load = try await Self.load(disk)
            let after = try TestHub(in: disk.remains(seed: seed), subscriptions: [TestHub.toHost])
            try await load.expectKept(in: after, "seed \(seed)")
        }
    }

    private static func load(_ disk: TestDisk) async throws -> GuestLoad {
        let test: TestHub
        do {
            test = try TestHub(subscriptions: [TestHub.toHost], limits: limits, disk: disk)
        } catch is HubFailure {
            return GuestLoad(acknowledged: [], unacknowledged: [])
        }
        let load = try await GuestLoad.run(test)
        test.hub.close()
        return load
    }
}
