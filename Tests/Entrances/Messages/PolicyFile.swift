import Channel
import MessageModel
import Messages

/// A contract, or the policy of an installation, which is read beside all contracts.
func checkPolicy(_ bytes: [UInt8]) throws {
    let contracts = try embedded.get()
    if (try? XMLCodec.rootName(of: bytes)) == Contract.element { return checkContract(bytes, beside: contracts) }
    let policy: Policy
    do {
        policy = try Policy(xml: bytes, for: contracts)
    } catch {
        return try error.problem.holdsPlaces(in: bytes)
    }
    let written = XMLCodec.encode(policy.record, element: Policy.element)
    try hold(try Policy(xml: written, for: contracts).record, equals: policy.record, "written again")
    for contract in contracts { try holdKeepsOut(policy, whom: contract) }
}

private let embedded = Result { try Registry.embeddedContracts() }

/// P7: a policy lets in nobody whom the contract keeps out.
private func holdKeepsOut(_ policy: Policy, whom contract: Contract) throws {
    for (before, after) in zip(contract.operation, policy.applied(to: contract).operation) {
        let isOpen = before.caller.contains(.public)
        try hold(
            isOpen || Set(after.caller).isSubset(of: before.caller),
            "\(contract.service).\(before.name) lets in \(after.caller) in place of \(before.caller)")
        try hold(after.function == nil || after.function == before.function, "\(before.name) has another function")
    }
}

/// Whatever a contract says, what is wrong with it can be told.
private func checkContract(_ bytes: [UInt8], beside contracts: [Contract]) {
    guard let type = Vocabulary.catalogue.message(Contract.element),
        let contract = try? Contract(XMLCodec.decode(bytes, as: type, element: Contract.element))
    else { return }
    let published = Set(contracts.flatMap(\.publishes) + contract.publishes)
    _ = contract.mistakes(published: published).map { "\($0)" }
}
