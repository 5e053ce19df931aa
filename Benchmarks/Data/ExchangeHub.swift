import Channel
import Hub
import Logging
import Messages
import Metrics
import Timekeeping
import Wiring

/// A hub with one subscriber that takes every event and does nothing.
struct ExchangeHub {
    let hub: DataHub
    let exchange: Exchange

    init(_ directory: String, recorder: Recorder? = nil) throws {
        let take = ServiceOperation<GetParty, EditionStored>(service: "sink", name: "take")
        let sink = Service(
            "sink", handlers: [.process(take) { event, _ in EditionStored(id: event.party, version: 1) }])
        let contract = Contract(
            service: "sink", layer: .external, description: "Takes what comes.",
            operation: [
                ContractOperation(
                    name: "take", description: "Takes it.", request: GetParty.element, reply: EditionStored.element,
                    caller: [.system], kind: .write, deadlineMilliseconds: 1000)
            ], publishes: [GetParty.element],
            subscribes: [ContractSubscription(event: GetParty.element, operation: "take")])
        let registry = try Registry([sink], contracts: [contract])
        let (metrics, log) = (MetricRegistry(), Log.standardError(minimum: .error))
        let sqlite = SQLiteEngine(directory: directory)
        let engine: any Engine = recorder.map { RecordingEngine(sqlite: sqlite, recorder: $0) } ?? sqlite
        hub = try DataHub.open(
            directory, on: engine, modules: registry.dataModules, subscriptions: registry.subscriptions,
            key: ServerKey.load(in: directory), clock: .system, metrics: metrics, log: log, limits: .standard)
        let bus = Bus(registry, hub: hub, limitsRates: false, metrics: metrics, log: log)
        exchange = Exchange(bus, metrics: metrics, log: log)
    }

    /// Publishes so many events in each transaction, each of a key of its own, and has them delivered before the next.
    func carry(_ events: Int, by batch: Int) async throws {
        for start in stride(from: 0, to: events, by: batch) {
            try await publish(start..<min(start + batch, events))
            try await exchange.deliverDue()
        }
    }

    /// Publishes so many events.
    func publish(_ events: Int) async throws {
        for start in stride(from: 0, to: events, by: 500) { try await publish(start..<min(start + 500, events)) }
    }

    private func publish(_ numbers: Range<Int>) async throws {
        try await hub.write(as: Self.author) { transaction in
            for number in numbers {
                try transaction.publish(GetParty(party: "\(number + 1)"), key: "party-\(number)")
            }
        }
    }

    static let author = Author(who: "system:benchmark", operation: "benchmark.publish", trace: "0123456789abcdef")
}
