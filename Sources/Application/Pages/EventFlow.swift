import Messages

/// Who publishes an event, and who takes it.
struct EventFlow: Sendable, Hashable {
    let event: String
    /// Services.
    let publishers: [String]
    /// Operations, as `service.operation`.
    let subscribers: [String]

    /// All events of these contracts, in the order of their publishers.
    static func all(in contracts: [Contract]) -> [EventFlow] {
        contracts.flatMap(\.publishes).distinct.map { event in
            EventFlow(
                event: event, publishers: contracts.filter { $0.publishes.contains(event) }.map(\.service),
                subscribers: contracts.flatMap { contract in
                    contract.subscribes.filter { $0.event == event }.map { "\(contract.service).\($0.operation)" }
                })
        }
    }
}

extension [String] {
    /// Each once, where it comes first.
    var distinct: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
