import MessageModel
import Messages
import Resources

extension Registry {
    /// The contracts that are embedded in the binary.
    package static func embeddedContracts() throws -> [Contract] {
        guard let type = Vocabulary.catalogue.message(Contract.element) else {
            throw ContractFailure("contract", "has no schema")
        }
        return try Resource.all { $0.hasPrefix("Services/") && $0.hasSuffix("/contract.xml") }.map { file in
            do {
                return try Contract(XMLCodec.decode(file.bytes, as: type, element: Contract.element))
            } catch let problem as Problem {
                throw ContractFailure(
                    file.path, "is not a contract: \(problem.errors.map { "\($0.path): \($0.words)" })")
            }
        }
    }

    /// One contract a service, each sound by itself and with the others.
    static func contracts(of services: [Service], among all: [Contract]) throws(ContractFailure) -> [Contract] {
        var contracts: [Contract] = []
        for service in services {
            guard let contract = all.first(where: { $0.service == service.name }) else {
                throw ContractFailure(service.name, "has no contract: write contract.xml beside its code")
            }
            guard !contracts.contains(where: { $0.service == service.name }) else {
                throw ContractFailure(service.name, "is there twice")
            }
            contracts.append(contract)
        }
        let published = Set(contracts.flatMap(\.publishes))
        let mistakes = contracts.flatMap { $0.mistakes(published: published) }
        guard mistakes.isEmpty else { throw ContractFailure(mistakes) }
        return contracts
    }

    /// The operations by their qualified names, contract and code agreeing.
    static func entries(
        of services: [Service], _ contracts: [Contract]
    ) throws(ContractFailure) -> [String: Entry] {
        var entries: [String: Entry] = [:]
        var mistakes: [ContractMistake] = []
        for (service, contract) in zip(services, contracts) {
            let answered = answered(by: service, contract)
            let words =
                disagreements(service, contract)
                + answered.compactMap { $0.work.disagreement(with: $0.contract) }
            mistakes += words.map { ContractMistake(service: service.name, path: "", words: $0) }
            for entry in answered { entries[entry.contract.qualifiedName] = entry }
        }
        guard mistakes.isEmpty else { throw ContractFailure(mistakes) }
        return entries
    }

    /// The operations of a contract that the service answers.
    private static func answered(by service: Service, _ contract: Contract) -> [Entry] {
        let places = Bulkhead()
        return service.handlers.compactMap { handler in
            guard let operation = handler.operation(of: contract) else { return nil }
            let contract = OperationContract(
                service: service.name, operation, concurrentCalls: contract.concurrentCalls)
            return Entry(contract, handler.work, places, CallMeter(contract.qualifiedName))
        }
    }

    /// What the service and its contract disagree about, other than single operations.
    private static func disagreements(_ service: Service, _ contract: Contract) -> [String] {
        var words: [String] = []
        if (contract.layer == .data) != (service.data != nil) {
            words.append("must have tables if its contract says data, and only then")
        }
        if Set(service.handlers.map(\.name)).count < service.handlers.count {
            words.append("answers an operation twice")
        }
        for operation in contract.operation where !service.handlers.contains(where: { $0.name == operation.name }) {
            words.append("does not answer \(operation.name), which its contract lists")
        }
        for handler in service.handlers where handler.operation(of: contract) == nil {
            words.append("answers \(handler.name), which its contract does not list")
        }
        return words
    }
}

extension Handler {
    /// What a contract says of it; nil: it does not list it.
    fileprivate func operation(of contract: Contract) -> ContractOperation? {
        contract.service == service ? contract.operation.first { $0.name == name } : nil
    }
}
