import BareSQLite
import Hub
import Threading
import Timekeeping

/// How many events a second are published, delivered to an operation through the bus and acknowledged, durably, beside bare
/// SQLite that writes the same rows in the same commits and delivers nothing. An event alone costs three commits; so do all
/// of a batch together.
struct ExchangeThroughput {
    let folder: DataFolder
    let events: Int
    let runs: Int

    func measure() async throws -> [Measurement] {
        try await folder.inEmptyDirectory { empty in
            try ExchangeHub(empty).hub.close()
            return [
                try await measure("events, one by one", by: 1, from: empty),
                try await measure("events, 64 in a batch", by: 64, from: empty),
                try await measureLong(from: empty),
            ]
        }
    }

    /// Opening a hub and claiming once with a long queue, beside the same with a short one.
    private func measureLong(from empty: String) async throws -> Measurement {
        var (long, short): ([Double], [Double]) = ([], [])
        for (length, isLong) in [(Self.long, true), (Self.short, false)] {
            let times = try await folder.onCopy(of: empty) { directory in
                let subject = try ExchangeHub(directory)
                try await subject.publish(length)
                subject.hub.close()
                var times: [Double] = []
                for _ in 0..<runs { times.append(try await firstClaim(in: directory)) }
                return times
            }
            if isLong { long = times } else { short = times }
        }
        return Measurement(
            name: "opening and first claim, \(Self.long) events", unit: "ms", measured: median(long),
            limit: median(short), target: .ratioAtMost(2))
    }

    private static let (long, short) = (1_000_000, 1000)

    private func firstClaim(in directory: String) async throws -> Double {
        let start = monotonicNanoseconds()
        let subject = try ExchangeHub(directory)
        defer { subject.hub.close() }
        let claimed = try await subject.hub.write(as: ExchangeHub.author) { transaction in
            try transaction.claim(for: "sink.take", limit: 64, lease: .seconds(60))
        }
        guard claimed.count == 64 else { throw BenchmarkFailure("The queue is not as it should be.") }
        return Double(monotonicNanoseconds() - start) / 1e6
    }

    private func measure(_ name: String, by batch: Int, from empty: String) async throws -> Measurement {
        let recorded = try await folder.onCopy(of: empty) { try await record($0, by: batch) }
        let script = BareScript(recorded)
        var (hub, bare): ([Double], [Double]) = ([], [])
        for _ in 0..<runs {
            hub.append(try await folder.onCopy(of: empty) { try await carry($0, by: batch) })
            bare.append(try await folder.onCopy(of: empty) { try script.write(into: $0, batch: 1).seconds })
        }
        return Measurement(
            name: name, unit: "/s", measured: median(hub.map { Double(events) / $0 }),
            limit: median(bare.map { Double(events) / $0 }), target: .ratioAtLeast(0.4))
    }

    private func record(_ directory: String, by batch: Int) async throws -> [[RecordedStatement]] {
        let recorder = Recorder(.writer)
        let subject = try ExchangeHub(directory, recorder: recorder)
        defer { subject.hub.close() }
        _ = recorder.take()
        try await subject.carry(events, by: batch)
        return recorder.take()
    }

    private func carry(_ directory: String, by batch: Int) async throws -> Double {
        let subject = try ExchangeHub(directory)
        defer { subject.hub.close() }
        let start = monotonicNanoseconds()
        try await subject.carry(events, by: batch)
        return Double(monotonicNanoseconds() - start) / 1e9
    }
}
