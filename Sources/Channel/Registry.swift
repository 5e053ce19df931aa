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
    package let subscriptions: [Subscription]
    private let entries: [String: Entry]
    /// The operations that take events.
    let subscribers: [OperationContract]

    /// - Parameter contracts: documents in the vocabulary's `contract`; the embedded ones unless a test brings its own.
    package init(_ services: [Service], contracts: [Contract]) throws(ContractFailure) {
        var entries: [String: Entry] = [:]
        var subscribers: [OperationContract] = []
        var subscriptions: [Subscription] = []
        for service in services {
            guard let contract = contracts.first(where: { $0.service == service.name }) else {
                throw ContractFailure(service.name, "has no contract")
            }
            for entry in try Self.entries(of: service, contract) { entries[entry.contract.qualifiedName] = entry }
            for subscription in contract.subscribes {
                guard let entry = entries["\(service.name).\(subscription.operation)"] else {
                    throw ContractFailure(
                        service.name, "subscribes by \(subscription.operation), which it does not have")
                }
                guard entry.contract.request == subscription.event else {
                    throw ContractFailure(service.name, "\(subscription.operation) does not take \(subscription.event)")
                }
                guard contracts.contains(where: { $0.publishes.contains(subscription.event) }) else {
                    throw ContractFailure(service.name, "subscribes to \(subscription.event), which nobody publishes")
                }
                subscribers.append(entry.contract)
                subscriptions.append(Subscription(type: subscription.event, subscriber: entry.contract.qualifiedName))
            }
        }
        self.services = services
        self.entries = entries
        self.subscribers = subscribers
        self.subscriptions = subscriptions
    }

    /// The contracts that are embedded in the binary.
    package static func embeddedContracts() throws -> [Contract] {
        guard let type = Vocabulary.catalogue.message(Contract.element) else {
            throw ContractFailure("contract", "has no schema")
        }
        return try Resource.all { $0.hasSuffix("/contract.xml") }.map { file in
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
        var entries: [Entry] = []
        for handler in service.handlers {
            guard handler.service == service.name,
                let operation = contract.operation.first(where: { $0.name == handler.name })
            else { throw ContractFailure(service.name, "answers \(handler.name), which its contract does not list") }
            let contract = OperationContract(service: service.name, operation)
            try contract.check(against: handler.work)
            entries.append(Entry(contract: contract, work: handler.work))
        }
        let answered = Set(service.handlers.map(\.name))
        guard answered.count == service.handlers.count else {
            throw ContractFailure(service.name, "answers an operation twice")
        }
        if let missing = contract.operation.first(where: { !answered.contains($0.name) }) {
            throw ContractFailure(service.name, "does not answer \(missing.name), which its contract lists")
        }
        return entries
    }
}
