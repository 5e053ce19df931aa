// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What services can be asked, by whom and how often, and what this installation sets otherwise.
package enum ContractsOperations {
    /// The registry: services, operations, limits, events, and what the policy changes.
    package static let listContracts = ServiceOperation<ListContracts, ContractList>(
        service: "contracts", name: "listContracts")
    /// Reads policy.xml again; one that is wrong is refused, and the one before it stays in force.
    package static let reloadPolicy = ServiceOperation<ReloadPolicy, PolicyStatus>(
        service: "contracts", name: "reloadPolicy")
}
