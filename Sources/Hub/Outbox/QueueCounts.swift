import MessageModel

/// How many deliveries of a subscriber are in each state.
package struct QueueCounts: Hashable, Sendable {
    private var numbers = [Int64](repeating: 0, count: DeliveryState.allCases.count)

    package init() {}

    package subscript(state: DeliveryState) -> Int64 {
        get { numbers[state.ordinal] }
        set { numbers[state.ordinal] = newValue }
    }

    package var total: Int64 { numbers.reduce(0, +) }

    /// A record of the table `queue`.
    init(_ row: Row) throws(Problem) {
        for state in DeliveryState.allCases { self[state] = try row.integer(state.rawValue) }
    }

    static func + (a: QueueCounts, b: QueueCounts) -> QueueCounts {
        var sum = a
        for index in sum.numbers.indices { sum.numbers[index] += b.numbers[index] }
        return sum
    }
}

extension DeliveryState {
    fileprivate var ordinal: Int {
        switch self {
        case .ready: 0
        case .leased: 1
        case .retrying: 2
        case .delayed: 3
        case .waiting: 4
        case .dead: 5
        case .skipped: 6
        }
    }
}
