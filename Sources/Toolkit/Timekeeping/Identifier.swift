import Threading

/// A record's id: 64 bits, ordered by time of creation, a string of digits on the wire. Never a secret (DESIGN §3).
package struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// Reads the wire form. Nil: not an id.
    package init?(_ text: String) {
        guard let value = Int64(text), value > 0, String(value) == text else { return nil }
        rawValue = value
    }

    /// The least id that is given at this time: what was recorded before it has a smaller one.
    package init(earliestAt time: Instant) { rawValue = max(0, time.milliseconds - Self.epoch) << 21 }

    package static func < (a: Identifier, b: Identifier) -> Bool { a.rawValue < b.rawValue }
    package var description: String { String(rawValue) }

    private static let epoch: Int64 = 1_577_836_800_000
}

/// Makes ids that only ever grow, also when the clock goes back: 42 bits of milliseconds since 2020, then 21 bits of count.
package final class IdentifierSource: Sendable {
    private let last: Guarded<Int64>
    private let clock: WallClock

    /// - Parameter last: the greatest id ever handed out, read back at start.
    package init(clock: WallClock, after last: Identifier = Identifier(rawValue: 0)) {
        self.clock = clock
        self.last = Guarded(last.rawValue)
    }

    package func next() -> Identifier { take { $0 + 1 } }

    /// The next id that is a multiple of 8192, to begin a transaction with. It tells nothing of how many ids were made
    /// before it, so that nobody can count from ids what another transaction recorded; 256 fit into a millisecond.
    package func first() -> Identifier { take { ($0 >> 13 + 1) << 13 } }

    private func take(after: (Int64) -> Int64) -> Identifier {
        let floor = Identifier(earliestAt: clock.now()).rawValue
        return last.withLock { last in
            last = max(after(last), floor)
            return Identifier(rawValue: last)
        }
    }
}
