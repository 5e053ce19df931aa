import Hub
import MessageModel
import Messages
import Resources

/// All services with their contracts. Making one is the check: where contract and code disagree, the bus refuses to run.
package struct Registry: Sendable {
    struct Entry: Sendable {
        let contract: OperationContract
        let work: any Work
    }

    package let services: [Service]
    private let entries: [String: Entry]
    /// The operations that take events; an event is the request of whoever takes it.
    let subscribers: [Subscriber]

    /// - Parameter contracts: documents in the vocabulary's `contract`; the embedded ones unless a test brings its own.
    package init(_ services: [Service], contracts: [Contract]) throws(ContractFailure) {
        var entries: [String: Entry] = [:]
        var answered: [Contract] = []
        for service in services {
            guard let contract = contracts.first(where: { $0.service == service.name }) else {
                throw ContractFailure(service.name, "has no contract")
            }
            guard !answered.contains(where: { $0.service == service.name }) else {
                throw ContractFailure(service.name, "is there twice")
            }
            answered.append(contract)
            for entry in try Self.entries(of: service, contract) { entries[entry.contract.qualifiedName] = entry }
        }
        self.services = services
        self.entries = entries
        subscribers = try Self.subscribers(answered, entries)
    }

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
                    file.path, "is not a contract: \(problem.errors.map { "\($0.path): \($0.rule)" })")
            }
        }
    }

    /// The tables of all data services and of the channel itself, in the order of their migrations.
    package var dataModules: [DataModule] { [StoredAnswers.module] + services.compactMap(\.data) }

    /// Who gets which events.
    package var subscriptions: [Subscription] {
        subscribers.map(\.subscription)
    }

    package var operations: [OperationContract] {
        entries.values.map(\.contract).sorted { $0.qualifiedName < $1.qualifiedName }
    }

    func entry(_ service: String, _ operation: String) throws(Problem) -> Entry {
        guard let entry = entries["\(service).\(operation)"] else { throw Problem(.notFound, "unknownOperation") }
        return entry
    }

    func dataWork<Request, Reply>(
        _ operation: DataOperation<Request, Reply>
    ) throws(Problem) -> any DataWork<Request, Reply> {
        guard let work = try entry(operation.service, operation.name).work as? any DataWork<Request, Reply> else {
            throw Problem(
                .internalError, "internalError", cause: "\(operation.service).\(operation.name) has other types")
        }
        return work
    }

    private static func entries(of service: Service, _ contract: Contract) throws(ContractFailure) -> [Entry] {
        guard (contract.layer == .data) == (service.data != nil) else {
            throw ContractFailure(service.name, "must have tables if its contract says data, and only then")
        }
        guard Set(contract.operation.map(\.name)).count == contract.operation.count else {
            throw ContractFailure(service.name, "has a contract that lists an operation twice")
        }
        guard Set(service.handlers.map(\.name)).count == service.handlers.count else {
            throw ContractFailure(service.name, "answers an operation twice")
        }
        for operation in contract.operation where !service.handlers.contains(where: { $0.name == operation.name }) {
            throw ContractFailure(service.name, "does not answer \(operation.name), which its contract lists")
        }
        var entries: [Entry] = []
        for handler in service.handlers {
            guard handler.service == service.name,
                let operation = contract.operation.first(where: { $0.name == handler.name })
            else { throw ContractFailure(service.name, "answers \(handler.name), which its contract does not list") }
            let contract = OperationContract(
                service: service.name, operation, concurrentCalls: contract.concurrentCalls)
            try contract.check(against: handler.work)
            entries.append(Entry(contract: contract, work: handler.work))
        }
        return entries
    }

    private static func subscribers(
        _ contracts: [Contract], _ entries: [String: Entry]
    ) throws(ContractFailure) -> [Subscriber] {
        let published = Set(contracts.flatMap(\.publishes))
        var subscribers: [String: Subscriber] = [:]
        for contract in contracts {
            for subscription in contract.subscribes {
                let (event, operation) = (subscription.event, subscription.operation)
                guard let entry = entries["\(contract.service).\(operation)"]?.contract else {
                    throw ContractFailure(contract.service, "subscribes by \(operation), which it does not have")
                }
                guard entry.request == event else {
                    throw ContractFailure(contract.service, "\(operation) does not take \(event)")
                }
                guard published.contains(event) else {
                    throw ContractFailure(contract.service, "subscribes to \(event), which nobody publishes")
                }
                let subscriber = Subscriber(operation: entry, declared: subscription)
                guard subscribers.updateValue(subscriber, forKey: subscriber.name) == nil else {
                    throw ContractFailure(contract.service, "subscribes twice by \(operation)")
                }
            }
        }
        return subscribers.values.sorted { $0.name < $1.name }
    }
}
