import Hub
import Messages

/// An operation that takes events, and what its contract says of how.
package struct Subscriber: Sendable {
    package let operation: OperationContract
    let declared: ContractSubscription

    init(_ operation: OperationContract, _ declared: ContractSubscription) {
        self.operation = operation
        self.declared = declared
    }

    package var name: String { operation.qualifiedName }

    /// The lane in which its deliveries are claimed and settled, and in which its operation writes.
    var lane: Lane {
        switch declared.urgency {
        case .gate: .gate
        case .interactive, nil: .interactive
        case .bulk: .bulk
        }
    }

    var subscription: Subscription {
        Subscription(
            type: operation.request, subscriber: name, skips: declared.skips ?? false,
            bound: declared.bound ?? Subscription.usualBound)
    }
}
