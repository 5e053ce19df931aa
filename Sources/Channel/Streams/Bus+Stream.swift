import MessageModel
import Messages
import Timekeeping

extension Bus {
    /// Calls a streaming operation. Nothing is stored in between: the work takes a message when it wants the next one, and
    /// rests while its replies are not taken. Each message is held to the schema, the permission and the rate limit as they
    /// are when it comes. The deadline is that of the whole.
    package func stream<Request, Reply>(
        _ operation: StreamOperation<Request, Reply>, _ items: ItemStream<Request>, as caller: Caller
    ) async throws -> ItemStream<Reply> {
        let entry = try registry.entry(operation.qualifiedName)
        let contract = entry.contract
        guard let stream = try entry.work(Request.self, Reply.self).stream else {
            throw Problem(.internalError, "internalError", cause: "\(contract.qualifiedName) does not stream")
        }
        let call = ServiceCall(
            bus: self, entry: entry, caller: caller, deadline: .now + contract.deadline, once: nil,
            span: traces.open(caller.context))
        do {
            try authorize(contract, caller)
            try await occupy(call)
        } catch {
            throw finish(call, error)
        }
        let began = monotonicNanoseconds()
        let pipe = Pipe<Reply>()
        let requests = Tally(many: contract.operation.streamsIn)
        let replies = Replies(pipe: pipe, tally: Tally(many: contract.operation.streamsOut))
        Task { [self] in
            do {
                try await self.work(call, keepsDeadline: false) { call in
                    let checked = items.checking { item in
                        if pipe.isLeft { throw CancellationError() }
                        guard requests.countsOneMore() else { throw Problem(.invalid, "oneRequest") }
                        try self.check(item, call)
                    }
                    try await stream(checked, call, replies)
                }
                close(call.span, entry, caller, .ok, began)
                pipe.finish()
            } catch is CancellationError where pipe.isLeft {
                close(call.span, entry, caller, .left, began)
            } catch {
                pipe.finish(finish(call, error, began))
            }
        }
        let reader = Reader(pipe: pipe)
        return ItemStream { try await reader.pipe.take() }
    }

    private func check(_ item: some Message, _ call: ServiceCall) throws {
        // Policy may have changed since the message before.
        let contract = try registry.entry(call.contract.qualifiedName).contract
        try authorize(contract, call.caller)
        try limitRate(contract, call.caller)
        let errors = item.record.validate()
        guard errors.isEmpty else { throw Problem.invalid(errors) }
    }

    private func finish(_ call: ServiceCall, _ error: any Error, _ began: UInt64? = nil) -> Problem {
        let problem = problem(error, call.contract, call.caller)
        close(call.span, call.entry, call.caller, Span.Outcome(problem), began)
        return problem
    }
}

/// Whoever takes the replies; when they are gone, the work's next step is refused.
private final class Reader<Reply: Message>: Sendable {
    let pipe: Pipe<Reply>

    init(pipe: Pipe<Reply>) { self.pipe = pipe }

    deinit { pipe.leave() }
}
