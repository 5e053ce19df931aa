import MessageModel
import Messages

/// What a policy makes of contracts.
extension Policy {
    private func entry(_ service: String, _ name: String) -> OperationPolicy? {
        operation.first { $0.service == service && $0.name == name }
    }

    private func concurrentCalls(of service: String) -> Int64? {
        self.service.first { $0.name == service }?.concurrentCalls
    }

    /// The contract as this policy has it.
    package func applied(to contract: Contract) -> Contract {
        var contract = contract
        contract.concurrentCalls = concurrentCalls(of: contract.service) ?? contract.concurrentCalls
        contract.operation = contract.operation.map { declared in
            entry(contract.service, declared.name).map(declared.under) ?? declared
        }
        return contract
    }

    func applied(to contract: OperationContract) -> OperationContract {
        let policy = entry(contract.service, contract.name)
        return OperationContract(
            service: contract.service, policy.map(contract.operation.under) ?? contract.operation,
            concurrentCalls: concurrentCalls(of: contract.service) ?? Int64(contract.concurrentCalls),
            isClosed: policy?.closed ?? false)
    }
}

extension ContractOperation {
    func under(_ policy: OperationPolicy) -> ContractOperation {
        var operation = self
        if !policy.caller.isEmpty {
            // Services call each other and events are delivered, whoever else may not call.
            let own: [CallerKind] = admits(.system) && !policy.caller.contains(.system) ? [.system] : []
            operation.caller = policy.caller + own
            if !operation.caller.contains(.staff) { operation.function = nil }
        }
        operation.deadlineMilliseconds = policy.deadlineMilliseconds ?? deadlineMilliseconds
        operation.rateLimit = policy.rateLimit ?? rateLimit
        operation.venueRateLimit = policy.venueRateLimit ?? venueRateLimit
        operation.flood = policy.flood ?? flood
        return operation
    }
}
