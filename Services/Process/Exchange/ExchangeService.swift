import Channel
import Messages

extension Service {
    /// What the data-exchange channel tells of itself, what a person may do about dead letters, and what partners are told.
    /// Owns no table.
    package static func exchange() -> Service {
        Service(
            "exchange",
            handlers: [
                .process(ExchangeOperations.listQueues) { request, call in try await call.exchange.queues(request) },
                .process(ExchangeOperations.listDeadLetters) { request, call in
                    try await call.exchange.deadLetters(request)
                },
                .process(ExchangeOperations.getDeadLetter) { request, call in
                    try await call.exchange.content(of: request.letter)
                },
                .process(ExchangeOperations.replayDeadLetter) { request, call in
                    try await call.exchange.replay(request.letter)
                    return DeadLetterReplayed(letter: request.letter)
                },
                .process(ExchangeOperations.discardDeadLetter) { request, call in
                    try await call.exchange.discard(request.letter, because: request.reason)
                    return DeadLetterDiscarded(letter: request.letter)
                },
                .process(ExchangeOperations.followFeed) { request, call in try await request.run(call) },
            ])
    }
}
