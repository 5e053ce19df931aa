/// Where the pages of the bus are, so that they lead to each other.
enum BusAddress {
    static let contracts = Address("/console/bus/contracts")
    static let exchange = Address("/console/bus/exchange")
    static let traces = Address("/console/bus/traces")
    /// Where a form asks to read the policy again.
    static let reload = "\(contracts)/reload"
    static let queues = Address("/console/bus/queues")
    static let deadLetters = Address("/console/bus/dead-letters")

    /// An operation, as service.operation, among the contracts.
    static func contract(of operation: String) -> Address { contracts.setting("search", operation) }

    /// A subscriber's dead letters, below all queues.
    static func letters(of subscriber: String) -> String {
        "\(exchange.setting("subscriber", subscriber))#letters"
    }

    static func letter(_ id: String) -> String { "\(exchange)/\(id)" }
    static func trace(_ id: String) -> String { "\(traces)/\(id)" }

    /// The traces in which this was done.
    static func traces(of name: String) -> Address { traces.setting("search", name) }

    /// An operation as whoever writes a program reads of it.
    static func reference(_ service: String, _ operation: String) -> String { "/api/docs/\(service)#\(operation)" }
}
