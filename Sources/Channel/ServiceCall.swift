import Hub
import MessageModel
import Messages
import Timekeeping

/// One running call, in the hands of the code that answers it: who asks, until when, and the way to other services.
package struct ServiceCall: Sendable {
    let bus: Bus
    let entry: Registry.Entry
    package let caller: Caller
    /// The answer is of no use to anybody after this.
    package let deadline: ContinuousClock.Instant
    /// The request's claim to have one effect, when it has one.
    let once: Once?
    /// The hop of the trace that this call is.
    let span: OpenSpan

    var contract: OperationContract { entry.contract }

    /// The lane in which it writes: its caller's, but what takes many messages, or says so, is an import, whoever calls it.
    var lane: Lane { contract.isBulk ? .bulk : caller.lane }

    /// The hops that were kept of late.
    package var traces: Traces { bus.traces }

    /// For a `traceparent` header, when this call asks a system outside.
    package var traceparent: String { span.header }

    /// From where somebody asks of whom nothing is known but that; nil: it is known who asks. A holder's token says what was
    /// registered, and not that the address which was typed is the holder's.
    package var origin: LimitSubject? {
        switch caller.principal {
        case .everyone, .holder: caller.address.map { LimitSubject(address: $0, venues: bus.venues) }
        case .staff, .partner, .system: nil
        }
    }

    /// The time while looking; a decision takes its transaction's.
    package var now: Instant { bus.clock.now() }

    /// Asks another process or external unit, in this service's name.
    package func call<Request, Reply>(
        _ operation: ServiceOperation<Request, Reply>, _ request: Request
    ) async throws -> Reply {
        try await bus.call(operation, request, as: inner, deadline: deadline)
    }

    /// Asks a data service, in this service's name and in a transaction or snapshot of its own.
    package func call<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request
    ) async throws -> Reply {
        try await bus.call(operation, request, as: inner, deadline: deadline)
    }

    /// Tells a data service what has happened outside the installation, also when nobody waits for this call any more: such
    /// a message has the whole time of its own operation, and does not wait while imports pause.
    package func report<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request
    ) async throws -> Reply {
        var reporter = inner
        reporter.lane = min(lane, .interactive)
        return try await bus.call(operation, request, as: reporter)
    }

    /// Asks a data service within a running transaction. Only data operations fit, by type.
    package func call<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request, in transaction: borrowing Transaction
    ) throws -> Reply {
        try join(operation, request) { entry, call in try entry.joining(operation)(request, call, transaction) }
    }

    /// Asks a data service in a view that is open. Only data operations that read fit.
    package func call<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request, in view: borrowing View
    ) throws -> Reply {
        try join(operation, request) { entry, call in try entry.viewing(operation)(request, call, view) }
    }

    private func join<Request: Message, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request,
        _ run: (Registry.Entry, ServiceCall) throws -> Reply
    ) throws -> Reply {
        let entry = try bus.registry.entry(operation.qualifiedName)
        let contract = entry.contract
        let inner = inner
        let span = bus.traces.open(self.span.context)
        return try bus.traces.follow(span, .call, contract.qualifiedName) {
            try bus.authorize(contract, inner)
            try request.requireShape(contract.qualifiedName)
            let call = ServiceCall(
                bus: bus, entry: entry, caller: inner, deadline: deadline, once: nil, span: span)
            return try run(entry, call)
        }
    }

    /// The deciding half of a process: one transaction, all of it or nothing. The closure may run twice and must have no
    /// effect outside its transaction. When the caller gave an idempotency key, the reply is kept with the change, and a
    /// repeat gets the kept reply instead of a second effect. Nothing stays of a decision whose reply breaks its schema:
    /// nobody could read the kept one.
    package func decide<Reply: Message>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Reply
    ) async throws -> Reply {
        let answers = bus.answers
        let (once, name, place) = (once, contract.qualifiedName, caller.place)
        return try await write { transaction in
            if let once, let kept = try answers.find(once, Reply.recordType, in: transaction.snapshot) {
                place?.repeatsAnswer()
                return try Reply(kept)
            }
            let reply = try body(transaction)
            try reply.requireShape("whoever called \(name)")
            if let once { try answers.keep(reply, for: once, in: transaction) }
            return reply
        }
    }

    /// This service as a caller: same trace, same lane; no key and no place in a batch, because they belong to one operation.
    var inner: Caller {
        var inner = Caller(.system(contract.service), lane: lane, context: span.context)
        inner.entered = caller.entered + [contract.service]
        return inner
    }
}

extension Transaction {
    /// When it was decided: the time that the journal writes.
    package var time: Instant { now }

    /// The same for what only asks: what stands, with what was decided so far.
    package var view: View { snapshot }

    /// An id for a record that is still to come. The first one taken tells nothing of what is decided after it.
    package func reserve() -> String { newIdentifier().description }

    /// Says whom the decision is about: its kept answer goes when they are erased.
    package func concern(_ party: String) throws { concern(try Identifier(wire: party)) }

    /// Publishes an event with the change: after the commit it reaches every subscriber, in order per key.
    ///
    /// - Parameters:
    ///   - party: whom it is about; when the party is forgotten before the event was delivered, it goes with it.
    ///   - priority: what is more urgent goes first, except within its key; nil: as urgent as this transaction.
    ///   - delay: it is delivered only after this time, and takes its place among its key then.
    /// - Throws: `busy`, `queueFull` in the bulk lane while a subscriber has too much before it.
    package func publish<Event: Message>(
        _ event: Event, key: String, about party: Identifier? = nil, priority: Lane? = nil,
        after delay: Duration = .zero
    ) throws {
        try event.requireShape(Event.element)
        SentMessages.note(event.record, Event.element)
        let event = OutboxEvent(type: Event.element, key: key, body: JSONCodec.encode(event.record))
        try publish(event, about: party, priority: priority, after: delay)
    }
}

/// The transaction in which a process decides. It is the hub's, but a process does not see the hub: the only thing that it
/// can do with one is to call data services, reserve ids and publish.
package typealias Decision = Transaction

/// What a process sees of the hub at one moment. The only thing that it can do with one is to call data services that read.
package typealias View = Snapshot

extension Message {
    /// What one service tells another has the schema's shape, or the sender is wrong, not whoever asked it: an event that
    /// no subscriber can read must not leave.
    fileprivate func requireShape(_ destination: String) throws(Problem) {
        guard let error = record.validate().first else { return }
        throw Problem(
            .internalError, "internalError", cause: "wrong message to \(destination): \(error.path) \(error.rule)")
    }
}
