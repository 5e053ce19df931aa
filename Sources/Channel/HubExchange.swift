import Hub
import Timekeeping

/// The exchange channel on the hub's outbox: one machine, one database.
package struct HubExchange: ExchangeEngine {
    private let hub: DataHub

    package init(_ hub: DataHub) { self.hub = hub }

    package func turn(
        _ subscriber: String, settling: [Settlement], claiming limit: Int, lease: Duration, lane: Lane
    ) async throws -> ExchangeTurn {
        try await hub.write(as: Self.author("turn"), lane: lane) { transaction in
            var lost: [Settlement] = []
            for settlement in settling where try !transaction.settle(settlement) { lost.append(settlement) }
            let claimed = limit > 0 ? try transaction.claim(for: subscriber, limit: limit, lease: lease) : []
            return ExchangeTurn(lost: lost, claimed: claimed)
        }
    }

    package func nextDelivery(for subscriber: String) async throws -> Instant? {
        try await hub.read { try $0.nextDelivery(for: subscriber) }
    }

    package func queues() async throws -> [Queue] { try await hub.read { try $0.queues() } }

    package func deadLetters(
        of subscriber: String?, after last: Identifier?, limit: Int
    ) async throws -> [DeadLetter] {
        try await hub.read { try $0.deadLetters(of: subscriber, after: last, limit: limit) }
    }

    package func deadLetter(_ id: Identifier) async throws -> (letter: DeadLetter, body: [UInt8]) {
        try await hub.read { try $0.deadLetter(id) }
    }

    package func replay(_ letter: Identifier, as author: Author) async throws {
        try await hub.write(as: author) { try $0.replay(letter) }
    }

    package func discard(_ letter: Identifier, because resolution: String, as author: Author) async throws {
        try await hub.write(as: author) { try $0.discard(letter, because: resolution) }
    }

    package func discardSkipped(of subscriber: String, before time: Instant) async throws -> Int {
        try await hub.write(as: Self.author("retention"), lane: .bulk) { transaction in
            try transaction.discardSkipped(of: subscriber, before: time, limit: 100)
        }
    }

    package func setPublished(_ wake: @escaping @Sendable (Set<String>) -> Void) { hub.setPublished(wake) }

    private static func author(_ act: String) -> Author {
        Author(who: "system:exchange", operation: "exchange.\(act)", trace: TraceID().description)
    }
}
