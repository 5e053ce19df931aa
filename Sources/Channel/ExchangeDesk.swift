import Hub
import MessageModel
import Messages
import Timekeeping

/// What a call may ask of the data-exchange channel, in messages.
package struct ExchangeDesk: Sendable {
    let engine: any ExchangeEngine
    let author: Author
    let now: Instant

    /// Every queue, also those that nobody takes any more.
    package func queues(_ request: ListQueues) async throws -> QueueList {
        let queues = try await engine.queues().filter { queue in
            request.subscriber.map { $0 == queue.subscriber } ?? true
        }
        return QueueList(item: queues.map { QueueItem($0, now) })
    }

    /// A page of dead letters. Throws `invalid` for a cursor that is none.
    package func deadLetters(_ request: ListDeadLetters) async throws -> DeadLetterList {
        let limit = Int(request.limit ?? ListPage.standardLimit)
        let last = try request.after.map { text throws(Problem) in
            guard let last = Identifier(text) else { throw Problem.invalid("after", "cursor") }
            return last
        }
        var letters = try await engine.deadLetters(of: request.subscriber, after: last, limit: limit + 1)
        let hasMore = letters.count > limit
        if hasMore { letters.removeLast() }
        let count = try await queues(ListQueues(subscriber: request.subscriber)).item
            .reduce(0) { $0 + $1.dead + $1.skipped }
        return DeadLetterList(
            item: letters.map { Messages.DeadLetter($0) }, next: hasMore ? letters.last?.id.description : nil,
            count: min(count, ListPage.mostCounted), more: count > ListPage.mostCounted)
    }

    /// A dead letter with what was published. Throws `notFound`; so do the next two.
    package func content(of letter: String) async throws -> DeadLetterContent {
        let found = try await engine.deadLetter(try Identifier(wire: letter))
        return DeadLetterContent(
            item: Messages.DeadLetter(found.letter), event: String(decoding: found.body, as: UTF8.self))
    }

    /// Has it delivered again.
    package func replay(_ letter: String) async throws {
        try await engine.replay(try Identifier(wire: letter), as: author)
    }

    /// Gives it up.
    package func discard(_ letter: String, because reason: String) async throws {
        try await engine.discard(try Identifier(wire: letter), because: reason, as: author)
    }
}

extension ServiceCall {
    /// The data-exchange channel, as far as a call may touch it.
    package var exchange: ExchangeDesk {
        ExchangeDesk(
            engine: bus.exchange,
            author: Author(who: caller.principal.name, operation: contract.qualifiedName, trace: caller.trace), now: now
        )
    }
}

extension QueueItem {
    fileprivate init(_ queue: Queue, _ now: Instant) {
        let counts = queue.counts
        self.init(
            subscriber: queue.subscriber, ready: counts[.ready], leased: counts[.leased], retrying: counts[.retrying],
            delayed: counts[.delayed], waiting: counts[.waiting], dead: counts[.dead], skipped: counts[.skipped],
            oldest: queue.oldest(at: now), bound: queue.bound, full: queue.isFull, moving: queue.isMoving(at: now))
    }
}

extension Messages.DeadLetter {
    fileprivate init(_ letter: Hub.DeadLetter) {
        self.init(
            letter: letter.id.description, subscriber: letter.subscriber, message: letter.message.description,
            type: letter.type, key: letter.key, reason: letter.reason, attempts: letter.attempts, parks: letter.parks,
            sent: letter.sent, died: letter.died, trace: letter.correlation)
    }
}
