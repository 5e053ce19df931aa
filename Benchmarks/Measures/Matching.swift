import Channel
import Hub
import Messages
import Threading
import Timekeeping

/// How long it takes to find out which known organization an incoming one is, in a small and in a large hub, beside bare
/// SQLite that makes the same look-ups in both: those that the hub made in the small one. The large one begins like it.
struct Matching {
    private static let probes = 400
    let runs: Int

    func measure(_ sizes: (small: Int, large: Int), in small: String, _ large: String) async throws -> [Measurement] {
        let probes = try await probes(in: small)
        let script = BareScript(try await recorded(probes, in: small))
        var (hub, bare) = (Sides(), Sides())
        for _ in 0..<runs {
            try await hub.add(match(probes, in: small), match(probes, in: large))
            try bare.add(median(script.read(from: small)), median(script.read(from: large)))
        }
        return [
            line("matching one at \(sizes.small) parties", hub.small, bare.small),
            line("matching one at \(sizes.large) parties", hub.large, bare.large),
            Measurement(
                name: "matching, slowed down by the larger hub", unit: "times", measured: hub.slowdown,
                limit: bare.slowdown, target: .ratioAtMost(1.5)),
        ]
    }

    /// Seconds for one, of each run.
    private struct Sides {
        private(set) var (small, large): ([Double], [Double]) = ([], [])
        var slowdown: Double { median(zip(large, small).map { $0 / $1 }) }

        mutating func add(_ small: Double, _ large: Double) {
            self.small.append(small)
            self.large.append(large)
        }
    }

    private func line(_ name: String, _ hub: [Double], _ bare: [Double]) -> Measurement {
        Measurement(name: name, unit: "µs", measured: median(hub) * 1e6, limit: median(bare) * 1e6)
    }

    /// By turns an organization that is known, with another legal form, and one that is not.
    private func probes(in directory: String) async throws -> [MatchParty] {
        let hub = try BenchmarkHub(directory).hub
        defer { hub.close() }
        let known = try await hub.read { snapshot in
            try snapshot.rows(BenchmarkModule.organizations, .integer(Int64(Self.probes / 2))).map { row in
                MatchParty(
                    companyName: "\(try row.text("display_name")) Ltd", country: try row.optionalText("country"),
                    website: try row.optionalText("site"))
            }
        }
        return known.enumerated().flatMap { number, party in [party, .invented(number)] }
    }

    private func recorded(_ probes: [MatchParty], in directory: String) async throws -> [[RecordedStatement]] {
        let recorder = Recorder(.reader)
        let installation = try BenchmarkHub(directory, recorder: recorder)
        defer { installation.hub.close() }
        _ = recorder.take()
        for probe in probes {
            try await match(probe, installation)
            recorder.commit()
        }
        return recorder.take()
    }

    /// Seconds for the middle one, when what is read often is in memory.
    private func match(_ probes: [MatchParty], in directory: String) async throws -> Double {
        let installation = try BenchmarkHub(directory)
        defer { installation.hub.close() }
        var seconds: [Double] = []
        for isCounted in [false, true] {
            for probe in probes {
                let start = monotonicNanoseconds()
                try await match(probe, installation)
                if isCounted { seconds.append(Double(monotonicNanoseconds() - start) / 1e9) }
            }
        }
        return median(seconds)
    }

    private func match(_ probe: MatchParty, _ installation: BenchmarkHub) async throws {
        _ = try await installation.bus.call(PartiesOperations.matchParty, probe, as: Caller(.system("benchmark")))
    }
}

extension MatchParty {
    fileprivate static func invented(_ number: Int) -> MatchParty {
        let registration = RegisterExhibitor.invented(20_000_000 + number)
        return MatchParty(
            companyName: registration.companyName, country: registration.country, website: registration.website,
            email: registration.contact.email)
    }
}
