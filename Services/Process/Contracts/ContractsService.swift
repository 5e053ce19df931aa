import Channel
import Messages

extension Service {
    /// The registry as people and programs see it, and the policy that changes it. Owns no table.
    package static func contracts() -> Service {
        Service(
            "contracts",
            handlers: [
                .process(ContractsOperations.listContracts) { _, call in ContractList(call.registry) },
                .process(ContractsOperations.reloadPolicy) { _, call in
                    let report = call.registry.reloadPolicy()
                    if let refusal = report.refusal { throw refusal.reason.problem }
                    return PolicyStatus(report)
                },
            ])
    }
}
