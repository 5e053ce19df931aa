import Foundation
import Testing

@testable import Hub

@Suite struct ExchangeModelTests {
    /// The seed of a run that failed can be given again: EXCHANGE_SEED=… .
    private static let seed =
        ProcessInfo.processInfo.environment["EXCHANGE_SEED"].flatMap { Int($0) } ?? Int.random(in: 1...1_000_000)

    @Test func `P4: 50,000 random steps leave the exchange as a simple reference says`() async throws {
        print("exchange model: EXCHANGE_SEED=\(Self.seed)")
        var run = try ExchangeRun(seed: Self.seed)
        do {
            var nextCount = 0
            while run.steps < 50_000 {
                try await run.advance()
                guard run.steps >= nextCount else { continue }
                try await run.compareRecords()
                nextCount = run.steps + 1000
            }
            try await run.drain()
        } catch {
            Issue.record(error, "EXCHANGE_SEED=\(Self.seed)")
        }
        for what in [
            "publish", "claim", "settle", "stale", "expire", "replay", "discard", "crash", "restart", "jump back",
            "jump forward",
        ] { #expect(run.happened[what, default: 0] > 5, "\(what) hardly happened") }
    }
}
