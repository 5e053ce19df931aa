import Hub
import MessageModel
import Messages

/// All services with their contracts, as the policy of this moment changes them. Making one is the check: where contracts are
/// wrong, or contracts and code disagree, the bus refuses to run.
package struct Registry: Sendable {
    /// An operation. Whoever has one keeps it: a call that runs while the policy changes ends under the contract that it
    /// began with. A class, because every call takes it along.
    final class Entry: Sendable {
        let contract: OperationContract
        let work: any AnyWork
        /// Of its service.
        let places: Bulkhead
        let meter: CallMeter

        init(_ contract: OperationContract, _ work: any AnyWork, _ places: Bulkhead, _ meter: CallMeter) {
            self.contract = contract
            self.work = work
            self.places = places
            self.meter = meter
        }

        /// The same as a policy has it.
        func under(_ policy: Policy) -> Entry { Entry(policy.applied(to: contract), work, places, meter) }
    }

    package let services: [Service]
    /// As they are written, without any policy.
    package let contracts: [Contract]
    /// The operations that take events; an event is the request of whoever takes it.
    let subscribers: [Subscriber]
    let policies: PolicyInForce

    /// - Parameter contracts: documents in the vocabulary's `contract`; the embedded ones unless a test brings its own.
    package init(_ services: [Service], contracts: [Contract]) throws(ContractFailure) {
        self.contracts = try Self.contracts(of: services, among: contracts)
        self.services = services
        let entries = try Self.entries(of: services, self.contracts)
        subscribers = self.contracts.flatMap { contract in
            contract.subscribes.compactMap { declared in
                entries["\(contract.service).\(declared.operation)"].map { Subscriber($0.contract, declared) }
            }
        }.sorted { $0.name < $1.name }
        policies = PolicyInForce(entries)
    }

    /// The tables of all data services and of the channel itself, in the order of their migrations.
    package var dataModules: [DataModule] { [StoredAnswers.module] + services.compactMap(\.data) }

    /// Who gets which events.
    package var subscriptions: [Subscription] {
        subscribers.map(\.subscription)
    }

    /// The operation that takes its deliveries, as policy has it now.
    func contract(of subscriber: Subscriber) -> OperationContract {
        policies.entry(subscriber.name)?.contract ?? subscriber.operation
    }

    /// Whether policy closes it now: its deliveries wait.
    func isClosed(_ subscriber: Subscriber) -> Bool { contract(of: subscriber).isClosed }

    /// Whether a token was made by a service of this installation; that it still opens something is the service's to say.
    func recognizes(holder token: String) -> Bool { services.contains { $0.recognizes(token) } }

    /// All operations as their contracts are written.
    package var operations: [OperationContract] {
        policies.declared.values.map(\.contract).sorted { $0.qualifiedName < $1.qualifiedName }
    }

    /// What a system outside that may call it asks by this message; nil: nothing that could be asked again.
    func operation(taking element: String, from caller: CallerKind) -> OperationContract? {
        operations.first { $0.request == element && $0.isIdempotent && $0.operation.admits(caller) }
    }

    /// The operation as policy has it now. Throws `unknownOperation`, and `closedForMaintenance` while policy closes it.
    func entry(_ qualifiedName: String) throws(Problem) -> Entry {
        guard let entry = policies.entry(qualifiedName) else {
            throw Problem(.notFound, "unknownOperation")
        }
        guard !entry.contract.isClosed else {
            throw Problem(.busy, "closedForMaintenance", retryAfter: .seconds(60))
        }
        return entry
    }
}

extension Registry.Entry {
    /// The code, whose messages the caller names. Throws `internalError` when they are others.
    func work<Request, Reply>(_: Request.Type, _: Reply.Type) throws(Problem) -> Work<Request, Reply> {
        guard let work = work as? Work<Request, Reply> else {
            throw Problem(.internalError, "internalError", cause: "\(contract.qualifiedName) has other types")
        }
        return work
    }

    /// The code in a view that is open.
    func viewing<Request, Reply>(
        _ operation: DataOperation<Request, Reply>
    ) throws(Problem) -> @Sendable (Request, ServiceCall, borrowing Snapshot) throws -> Reply {
        guard let view = try work(Request.self, Reply.self).view else {
            throw Problem(.internalError, "internalError", cause: "\(contract.qualifiedName) does not only read")
        }
        return view
    }

    /// The code within a running transaction.
    func joining<Request, Reply>(
        _ operation: DataOperation<Request, Reply>
    ) throws(Problem) -> @Sendable (Request, ServiceCall, borrowing Transaction) throws -> Reply {
        guard let join = try work(Request.self, Reply.self).join else {
            throw Problem(.internalError, "internalError", cause: "\(contract.qualifiedName) joins no transaction")
        }
        return join
    }
}
