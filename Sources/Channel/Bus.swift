import Cryptography
import Hub
import Logging
import MessageModel
import Messages
import Metrics
import Timekeeping

/// The service-call channel: finds the operation, authorizes, validates, bounds in time, measures, calls (DESIGN §5).
package final class Bus: Sendable {
    package let registry: Registry
    let hub: DataHub
    let clock: WallClock
    let answers = StoredAnswers()
    private let authorization: Authorization
    private let limiter: RateLimiter?
    private let metrics: MetricRegistry
    private let log: Log

    /// - Parameter limitsRates: false only for load tests.
    package init(
        _ registry: Registry, hub: DataHub,
        authorization: @escaping Authorization = authorizeByContract,
        limitsRates: Bool = true, clock: WallClock = .system, metrics: MetricRegistry, log: Log
    ) {
        self.registry = registry
        self.hub = hub
        self.clock = clock
        self.authorization = authorization
        self.metrics = metrics
        self.log = log
        limiter = limitsRates ? RateLimiter(clock: clock) : nil
    }

    /// Calls a process or an external unit.
    package func call<Request, Reply>(
        _ operation: ServiceOperation<Request, Reply>, _ request: Request, as caller: Caller,
        deadline: ContinuousClock.Instant? = nil
    ) async throws -> Reply {
        try await callTyped(operation.service, operation.name, request, caller, deadline)
    }

    /// Calls a data service, in a transaction or snapshot of its own.
    package func call<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request, as caller: Caller,
        deadline: ContinuousClock.Instant? = nil
    ) async throws -> Reply {
        try await callTyped(operation.service, operation.name, request, caller, deadline)
    }

    /// Calls by name, with a request that a codec has validated against `OperationContract.requestType`.
    package func call(_ contract: OperationContract, _ request: Record, as caller: Caller) async throws -> Record {
        let entry = try registry.entry(contract.service, contract.name)
        return try await perform(entry, caller, nil, request, kept: { $0 }) { call in
            try await entry.work.run(record: request, call)
        }
    }

    private func callTyped<Request: Message, Reply: Message>(
        _ service: String, _ name: String, _ request: Request, _ caller: Caller, _ deadline: ContinuousClock.Instant?
    ) async throws -> Reply {
        let entry = try registry.entry(service, name)
        guard let work = entry.work as? any Work<Request, Reply> else {
            throw Problem(.internalError, "internalError", cause: "\(service).\(name) has other types")
        }
        let record = request.record
        return try await perform(entry, caller, deadline, record, kept: { try Reply($0) }) { call in
            let errors = record.validate()
            guard errors.isEmpty else { throw Problem.invalid(errors) }
            return try await work.run(request, call)
        }
    }

    /// Throws when a caller may not use an operation; faces ask before they read a body. `call` asks, too.
    package func authorize(_ contract: OperationContract, _ caller: Caller) throws(Problem) {
        try authorization(contract, caller)
    }

    /// What every call goes through, whoever makes it.
    private func perform<Output: Sendable>(
        _ entry: Registry.Entry, _ caller: Caller, _ latest: ContinuousClock.Instant?, _ request: Record,
        kept: (Record) throws -> Output, run: (ServiceCall) async throws -> Output
    ) async throws -> Output {
        let started = monotonicNanoseconds()
        let contract = entry.contract
        do {
            try authorization(contract, caller)
            if let limit = contract.operation.rateLimit, let subject = caller.limitSubject {
                try limiter?.take(contract.qualifiedName, limit, for: subject)
            }
            let own = ContinuousClock.now + contract.deadline
            let call = ServiceCall(
                bus: self, contract: contract, caller: caller, deadline: min(own, latest ?? own),
                once: once(contract, caller, request))
            let earlier = try await answered(call, entry.work.replyType)
            let output = if let earlier { try kept(earlier) } else { try await run(call) }
            record(contract, caller, started, "ok")
            return output
        } catch {
            let problem = self.problem(error, contract, caller)
            record(contract, caller, started, problem.kind.rawValue)
            throw problem
        }
    }

    private func once(_ contract: OperationContract, _ caller: Caller, _ request: Record) -> Once? {
        guard contract.isIdempotent, let key = caller.idempotencyKey else { return nil }
        return Once(
            scope: "\(caller.principal.name) \(contract.qualifiedName)", key: key,
            digest: Sodium.hash(JSONCodec.encode(request)))
    }

    /// The reply to an earlier run of the same request, found before any work is done, because the look of a process might
    /// refuse today what was accepted then.
    private func answered(_ call: ServiceCall, _ type: RecordType) async throws -> Record? {
        guard let once = call.once else { return nil }
        let answers = answers
        return try await hub.read(deadline: call.deadline) { snapshot in try answers.find(once, type, in: snapshot) }
    }

    /// Refusals are for the caller; anything else is ours to explain, in the log, with the trace that the caller is told.
    private func problem(_ error: any Error, _ contract: OperationContract, _ caller: Caller) -> Problem {
        let problem = (error as? Problem) ?? Problem(.internalError, "internalError", cause: "\(error)")
        if problem.kind == .internalError {
            log.error(
                "call.failed",
                ["operation": contract.qualifiedName, "trace": caller.trace, "cause": problem.cause ?? problem.code])
        }
        return problem
    }

    private func record(_ contract: OperationContract, _ caller: Caller, _ started: UInt64, _ outcome: String) {
        let seconds = Double(monotonicNanoseconds() - started) / 1e9
        metrics.observe(
            "pavilion_call_seconds", help: "Service calls by operation and outcome.",
            labels: ["operation": contract.qualifiedName, "outcome": outcome], seconds: seconds)
        log.debug(
            "call",
            ["operation": contract.qualifiedName, "outcome": outcome, "trace": caller.trace, "seconds": seconds])
    }
}

extension Caller {
    /// Whom a rate limit counts: the principal, but the address where nobody has checked who it is; a new token with every
    /// call must not give a new limit. Nil: nobody is limited.
    fileprivate var limitSubject: String? {
        switch principal {
        case .system: nil
        case .everyone, .holder: address.map(networkOf)
        case .staff, .partner: principal.name
        }
    }
}
