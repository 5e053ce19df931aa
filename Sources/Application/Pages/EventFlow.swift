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
        var events: [String] = []
        for event in contracts.flatMap(\.publishes) where !events.contains(event) { events.append(event) }
        return events.map { event in
            EventFlow(
                event: event, publishers: contracts.filter { $0.publishes.contains(event) }.map(\.service),
                subscribers: contracts.flatMap { contract in
                    contract.subscribes.filter { $0.event == event }.map { "\(contract.service).\($0.operation)" }
                })
        }
    }
}
