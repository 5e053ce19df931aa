import MessageModel
import Messages

/// One of several inquiries that are asked at once, with the time that its answer is waited for.
package struct Inquiry<Reply: Message>: Sendable {
    private let limit: Duration
    private let ask: @Sendable (Bus, Caller, ContinuousClock.Instant) async throws -> Reply

    package init<Request>(_ operation: ServiceOperation<Request, Reply>, _ request: Request, within limit: Duration) {
        self.limit = limit
        ask = { bus, caller, deadline in try await bus.call(operation, request, as: caller, deadline: deadline) }
    }

    package init<Request>(_ operation: DataOperation<Request, Reply>, _ request: Request, within limit: Duration) {
        self.limit = limit
        ask = { bus, caller, deadline in try await bus.call(operation, request, as: caller, deadline: deadline) }
    }

    fileprivate func answer(_ bus: Bus, _ caller: Caller, _ latest: ContinuousClock.Instant?) -> Task<Reply, any Error>
    {
        let own = ContinuousClock.now + limit
        return Task { try await ask(bus, caller, min(own, latest ?? own)) }
    }
}

/// What became of one of several inquiries.
package enum Gathered<Reply: Message>: Sendable {
    case came(Reply)
    /// There is no answer, and why.
    case missing(Problem)

    /// Nil: it is missing.
    package var reply: Reply? {
        if case .came(let reply) = self { reply } else { nil }
    }

    fileprivate init(_ task: Task<Reply, any Error>) async {
        do {
            self = .came(try await task.value)
        } catch {
            self = .missing((error as? Problem) ?? Problem(.internalError, "internalError", cause: "\(error)"))
        }
    }
}

extension Bus {
    /// Asks several services at once, each with a time of its own, and returns what came and what did not: one that fails or
    /// is late takes nothing from the others.
    package func gather<each Reply: Message>(
        _ inquiries: repeat Inquiry<each Reply>, as caller: Caller, deadline: ContinuousClock.Instant? = nil
    ) async -> (repeat Gathered<each Reply>) {
        let tasks = (repeat (each inquiries).answer(self, caller, deadline))
        return await (repeat Gathered(each tasks))
    }

    /// The same with any number of inquiries of one kind, in their order.
    package func gather<Reply: Message>(
        _ inquiries: [Inquiry<Reply>], as caller: Caller, deadline: ContinuousClock.Instant? = nil
    ) async -> [Gathered<Reply>] {
        let tasks = inquiries.map { $0.answer(self, caller, deadline) }
        var gathered: [Gathered<Reply>] = []
        for task in tasks { gathered.append(await Gathered(task)) }
        return gathered
    }
}

extension ServiceCall {
    /// Asks several services at once, in this service's name, and returns what came and what did not by this call's deadline.
    package func gather<each Reply: Message>(
        _ inquiries: repeat Inquiry<each Reply>
    ) async -> (repeat Gathered<each Reply>) {
        await bus.gather(repeat each inquiries, as: inner, deadline: deadline)
    }
}
