import MessageModel
import Threading

/// So many calls of a service at once. A few more wait in line; the rest are told to come again, so that a service which
/// hangs takes nothing with it but itself.
final class Bulkhead: Sendable {
    private struct State {
        var inside = 0
        var line: [Race<Void>] = []
        /// As the contract said last: policy may change it while calls run.
        var size = 0
    }

    private let state = Guarded(State())

    /// Takes a place, to be given back with `leave()` when the work has ended, not when its caller has stopped waiting.
    /// Throws `busy` when the line is full or the deadline comes first.
    func enter(size: Int, until deadline: ContinuousClock.Instant) async throws {
        let turn: Race<Void>? = try state.withLock { state throws(Problem) in
            state.size = size
            if state.inside < size {
                state.inside += 1
                return nil
            }
            // A line as long as the service is wide: who comes later would wait too long.
            guard state.line.count < size else { throw Self.full }
            let turn = Race<Void>()
            state.line.append(turn)
            return turn
        }
        guard let turn else { return }
        try await turn.value(by: deadline, late: Self.full) { [self] in
            state.withLock { $0.line.removeAll { $0 === turn } }
        }
    }

    func leave() {
        while let next = nextInLine() {
            if next.finish(.success(())) { return }
        }
    }

    /// How many calls run.
    var inside: Int { state.withLock { $0.inside } }
    /// How many wait for their turn.
    var waiting: Int { state.withLock { $0.line.count } }

    /// Who gets the place that became free; nil: nobody wants it, or it is one too many by now.
    private func nextInLine() -> Race<Void>? {
        state.withLock { state in
            guard state.inside <= state.size, !state.line.isEmpty else {
                state.inside -= 1
                return nil
            }
            return state.line.removeFirst()
        }
    }

    private static let full = Problem(.busy, "serviceBusy", retryAfter: .seconds(1))
}
