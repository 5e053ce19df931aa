import Hub
import Logging
import MessageModel
import Messages
import Metrics
import NetworkAddresses
import Timekeeping

/// The service-call channel: finds the operation, authorizes, validates, bounds in time, measures, calls (DESIGN §5).
package final class Bus: Sendable {
    package let registry: Registry
    let hub: DataHub
    /// What carries events.
    let exchange: any ExchangeEngine
    let clock: WallClock
    /// What was done of late, hop by hop.
    package let traces: Traces
    /// What changes.
    package let changes: Changes
    let answers = StoredAnswers()
    let running = RunningRequests()
    /// Those messages of all batches that are at work.
    let batchSeats = Bulkhead()
    let authorization: Authorization
    /// Counts what has a limit: calls, and what the faces count besides.
    package let limits: RateLimiter
    let limitsRates: Bool
    let proofs: ProofDesk
    /// Networks in which many people share one address.
    package let venues: [AddressBlock]
    /// Where the public is let in, or not; faces ask before they read what a request says.
    package let entrance: Entrance
    let metrics: MetricRegistry
    let log: Log

    /// - Parameters:
    ///   - exchange: the hub's outbox unless another is given.
    ///   - limitsRates: whether calls are counted; false only for load tests.
    ///   - venues: networks in which many people share one address: they may more.
    package init(
        _ registry: Registry, hub: DataHub, exchange: (any ExchangeEngine)? = nil,
        authorization: @escaping Authorization = authorizeByContract,
        limitsRates: Bool = true, venues: [AddressBlock] = [], traces: Traces.Limits = Traces.Limits(),
        clock: WallClock = .system,
        metrics: MetricRegistry, log: Log
    ) {
        self.registry = registry
        self.hub = hub
        self.exchange = exchange ?? HubExchange(hub)
        self.clock = clock
        self.authorization = authorization
        self.traces = Traces(limits: traces, clock: clock)
        self.metrics = metrics
        self.log = log
        changes = Changes(clock: clock)
        hub.setChanged(changes.note)
        entrance = Entrance(metrics: metrics, log: log)
        limits = RateLimiter(clock: clock, metrics: metrics)
        proofs = ProofDesk(limits, clock: clock, metrics: metrics, log: log)
        (self.limitsRates, self.venues) = (limitsRates, venues)
    }

    /// Calls a process or an external unit.
    package func call<Request, Reply>(
        _ operation: ServiceOperation<Request, Reply>, _ request: Request, as caller: Caller,
        deadline: ContinuousClock.Instant? = nil
    ) async throws -> Reply {
        try await callTyped(operation.qualifiedName, request, caller, deadline)
    }

    /// Calls a data service, in a transaction or snapshot of its own.
    package func call<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request, as caller: Caller,
        deadline: ContinuousClock.Instant? = nil
    ) async throws -> Reply {
        try await callTyped(operation.qualifiedName, request, caller, deadline)
    }

    /// Calls by name, with a request that a codec has validated against `OperationContract.requestType`.
    package func call(
        _ contract: OperationContract, _ request: Record, as caller: Caller, deadline: ContinuousClock.Instant? = nil
    ) async throws -> Record {
        let entry = try registry.entry(contract.qualifiedName)
        return try await perform(entry, caller, deadline, request, kept: { $0 }) { call in
            try await entry.work.run(record: request, call)
        }
    }

    private func callTyped<Request: Message, Reply: Message>(
        _ operation: String, _ request: Request, _ caller: Caller, _ deadline: ContinuousClock.Instant?
    ) async throws -> Reply {
        let entry = try registry.entry(operation)
        let work = try entry.work(Request.self, Reply.self)
        let record = request.record
        return try await perform(entry, caller, deadline, record, kept: { try Reply($0) }) { call in
            let errors = record.validate()
            guard errors.isEmpty else { throw Problem.invalid(errors) }
            return try await work.run(request, call)
        }
    }

    /// Throws when a caller may not use the operation of this name now.
    package func authorize(_ qualifiedName: String, _ caller: Caller) throws(Problem) {
        try authorize(registry.entry(qualifiedName).contract, caller)
    }

    /// Throws when a caller may not use an operation; faces ask before they read a body. `call` asks, too.
    package func authorize(_ contract: OperationContract, _ caller: Caller) throws(Problem) {
        try authorization(contract, caller)
    }
}
