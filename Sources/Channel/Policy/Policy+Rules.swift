import MessageModel
import Messages

extension Policy {
    /// Reads a policy, which must fit the contracts.
    ///
    /// - Throws: all that is wrong, each with its line and column.
    package init(xml: [UInt8], for contracts: [Contract]) throws(PolicyRefusal) {
        do throws(Problem) {
            self = try Policy(XMLCodec.decode(xml, as: Policy.recordType, element: Policy.element))
            let mistakes = mistakes(for: contracts)
            guard mistakes.isEmpty else {
                let positions = try XMLPositions(xml, as: Policy.recordType)
                throw Problem.invalid(mistakes.map(positions.locate))
            }
        } catch {
            throw PolicyRefusal(
                error.errors.isEmpty ? [FieldError("", "malformedXML", error.parameters)] : error.errors)
        }
    }

    /// What names nothing, says nothing, stands twice, or would let in whom a contract keeps out.
    func mistakes(for contracts: [Contract]) -> [FieldError] {
        service.indices.flatMap { mistakes(inService: $0, contracts) }
            + operation.indices.flatMap { mistakes(inOperation: $0, contracts) }
    }

    private func mistakes(inService index: Int, _ contracts: [Contract]) -> [FieldError] {
        let name = service[index].name
        if !contracts.contains(where: { $0.service == name }) {
            return [FieldError("service[\(index)].name", "policyService")]
        }
        return service[..<index].contains { $0.name == name } ? [FieldError("service[\(index)]", "repeated")] : []
    }

    private func mistakes(inOperation index: Int, _ contracts: [Contract]) -> [FieldError] {
        let policy = operation[index]
        guard let contract = contracts.first(where: { $0.service == policy.service }) else {
            return [FieldError("operation[\(index)].service", "policyService")]
        }
        guard let declared = contract.operation.first(where: { $0.name == policy.name }) else {
            return [FieldError("operation[\(index)].name", "policyOperation")]
        }
        if operation[..<index].contains(where: { $0.service == policy.service && $0.name == policy.name }) {
            return [FieldError("operation[\(index)]", "repeated")]
        }
        if policy.changesNothing { return [FieldError("operation[\(index)]", "policyEmpty")] }
        return policy.caller.enumerated().filter { !declared.admits($1) }.map { place, caller in
            FieldError("operation[\(index)].caller[\(place)]", "policyCaller", ["caller": caller.rawValue])
        }
    }
}

extension OperationPolicy {
    fileprivate var changesNothing: Bool {
        caller.isEmpty && deadlineMilliseconds == nil && rateLimit == nil && venueRateLimit == nil && flood == nil
            && closed == nil
    }
}
