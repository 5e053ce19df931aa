/// What becomes of registrations when ten times as many come as can be served. They come by the clock, whatever became of those
/// before, and each one's wait counts from the moment it was due.
struct Overload {
    /// Beside what can be served.
    private static let times = 10.0
    /// Of what can be served, before and after.
    private static let quietShare = 0.2
    private static let connections = 256
    /// In the flood: more than are let in at once.
    private static let crowd = 2048
    private static let flood = 15.0
    private static let quiet = 10.0
    let folder: DataFolder
    let runs: Int

    private struct Run {
        /// A second.
        let offered, served: Double
        /// Milliseconds that 99 of 100 waited no longer than: before the flood, accepted ones in it; and half of these.
        let before, within, half: Double
        /// Seconds from the end of the flood until those that came were served as before.
        let recovery: Double
        /// Of the flood.
        let accepted, sentAway: Int
        /// Megabytes: a third of the flood long, and the most by its end.
        let memory, peak: Double
    }

    func measure(_ size: Int, in directory: String) async throws -> [Measurement] {
        var outcomes: [Run] = []
        for _ in 0..<runs { outcomes.append(try await folder.serving(directory, run)) }
        func middle(_ value: (Run) -> Double) -> Double { median(outcomes.map(value)) }
        guard outcomes.allSatisfy({ $0.sentAway > 0 }) else {
            throw BenchmarkFailure("Nobody was sent away: \(outcomes)")
        }
        var accepted = Measurement(
            name: "accepted of \(Int(Self.times)) times the registrations that can be served", unit: "/s",
            measured: middle(\.served))
        accepted.remark = "of \(Int(middle(\.offered)))/s; the others 503 with Retry-After"
        accepted.waits = Waits(half: middle(\.half), most: middle(\.within))
        return [
            accepted,
            Measurement(
                name: "p99 of the accepted ones, beside that before", unit: "ms", measured: middle(\.within),
                limit: middle(\.before),
                target: .ratioAtMost(4)),
            Measurement(
                name: "until registrations are served as before", unit: "s", measured: middle(\.recovery),
                target: .atMost(2)),
            Measurement(
                name: "most memory in the flood, beside that after a third", unit: "MB", measured: middle(\.peak),
                limit: middle(\.memory), target: .ratioAtMost(1.1)),
        ]
    }

    private func run(_ program: ServedProgram) async throws -> Run {
        let port = program.port
        // What can be served; it also fills what is filled once, as the writer's page cache.
        let capacity = try await WebRun.of(
            .registrations(50_000_000..<50_004_000), to: port, connections: 64, within: 15
        ).rate
        let calm = try await WebRun.of(
            .registrations(51_000_000..<51_000_000 + Int(capacity * Self.quietShare * Self.quiet)), to: port,
            connections: Self.connections, due: Self.schedule(capacity * Self.quietShare, Self.quiet)
        ).allAccepted()
        let times =
            Self.schedule(capacity * Self.times, Self.flood)
            + Self.schedule(capacity * Self.quietShare, 5).map { $0 + Self.flood }
        async let memory = Self.memory(of: program, after: Self.flood / 3)
        let all = try await WebRun.of(
            .registrations(52_000_000..<52_000_000 + times.count), to: port, connections: Self.crowd, due: times)
        let flood = all.answers.filter { $0.due < Self.flood }
        let accepted = flood.filter(\.isAccepted)
        return Run(
            offered: Double(flood.count) / Self.flood, served: Double(accepted.count) / Self.flood,
            before: calm.wait(99),
            within: percentile(99, of: accepted.map(\.waited)) * 1000,
            half: percentile(50, of: accepted.map(\.waited)) * 1000,
            recovery: Self.recovery(all.answers.filter { $0.due >= Self.flood }, normal: calm.wait(99) / 1000),
            accepted: accepted.count, sentAway: try all.sentAway(), memory: try await memory,
            peak: program.peakMegabytes)
    }

    /// Of all those who came by then.
    private static func memory(of program: ServedProgram, after seconds: Double) async throws -> Double {
        try await Task.sleep(for: .seconds(seconds))
        return program.residentMegabytes
    }

    /// So many a second, evenly.
    private static func schedule(_ rate: Double, _ seconds: Double) -> [Double] {
        (0..<Int(rate * seconds)).map { Double($0) / rate }
    }

    /// The end of the last quarter of a second in which somebody was sent away, or more than one of 20 waited longer than twice what 99
    /// of 100 had before.
    private static func recovery(_ answers: [WebRun.Answer], normal: Double) -> Double {
        let quarters = Dictionary(grouping: answers) { Int(($0.due - flood) * 4) }
        let bad = quarters.filter { _, answers in
            answers.contains { !$0.isAccepted }
                || answers.count { $0.waited > 2 * normal } > max(1, answers.count / 20)
        }
        return Double((bad.keys.max() ?? -1) + 1) / 4
    }
}
