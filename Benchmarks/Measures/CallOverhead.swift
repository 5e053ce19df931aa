import Channel
import Hub
import Logging
import Messages
import Metrics
import Timekeeping
import Wiring

/// What a call within the process costs over the function that answers it: finding it, permission, the schema's rules, the
/// deadline, its place in the service, its hop in the trace, and its measure.
struct CallOverhead {
    let folder: DataFolder
    let runs: Int
    let calls: Int

    private static let welcome = ServiceOperation<GetEdition, EditionStored>(service: "reception", name: "welcome")

    func measure() async throws -> [Measurement] {
        try await folder.inEmptyDirectory { directory in
            let metrics = MetricRegistry()
            let log = Log.standardError(minimum: .error)
            try Vocabulary.check()
            let registry = try Registry(
                [Service("reception", handlers: [.process(Self.welcome) { request, _ in await answer(request) }])],
                contracts: [Self.contract])
            let hub = try DataHub.open(
                directory, modules: registry.dataModules, subscriptions: [], key: ServerKey.load(in: directory),
                metrics: metrics, log: log)
            defer { hub.close() }
            let bus = Bus(registry, hub: hub, metrics: metrics, log: log)
            var (bare, called): ([Double], [Double]) = ([], [])
            for _ in 0..<runs {
                bare.append(try await microseconds { _ = await answer($0) })
                called.append(
                    try await microseconds { _ = try await bus.call(Self.welcome, $0, as: Caller(.everyone)) })
            }
            return [
                Measurement(
                    name: "in-process call, over the bare function", unit: "µs",
                    measured: median(zip(called, bare).map { $0 - $1 }), target: .atMost(5))
            ]
        }
    }

    /// Of one call, on average over a run.
    private func microseconds(_ call: (GetEdition) async throws -> Void) async throws -> Double {
        let request = GetEdition(code: "demo-next")
        let start = monotonicNanoseconds()
        for _ in 0..<calls { try await call(request) }
        return Double(monotonicNanoseconds() - start) / 1000 / Double(calls)
    }

    private static let contract = Contract(
        service: "reception", layer: .process, description: "Welcomes.",
        operation: [
            ContractOperation(
                name: "welcome", description: "Welcomes.", request: "getEdition", reply: "editionStored",
                caller: [.public], kind: .read, deadlineMilliseconds: 10_000)
        ])
}

/// The bare function.
@inline(never)
private func answer(_ request: GetEdition) async -> EditionStored {
    EditionStored(id: "1", version: Int64(request.code.utf8.count))
}
