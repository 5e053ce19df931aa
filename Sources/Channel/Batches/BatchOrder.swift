import MessageModel
import Threading

/// The order in which a batch's messages are decided on. They are looked at side by side, but each waits until those before
/// it have their places before the writer, or have ended without: so the same batch always makes the same hub.
final class BatchOrder: Sendable {
    private struct State {
        /// Whose turn it is, counted from 0.
        var next = 0
        /// Those behind it that need no turn any more.
        var passed: Set<Int> = []
        var waiting: [Int: Race<Void>] = [:]
    }

    private let state = Guarded(State())

    /// Comes back when it is the turn of the message with this number, or was. Throws `deadline` when it is not by then.
    func turn(of number: Int, until deadline: ContinuousClock.Instant) async throws {
        let turn: Race<Void>? = state.withLock { state in
            guard state.next < number else { return nil }
            let turn = Race<Void>()
            state.waiting[number] = turn
            return turn
        }
        try await turn?.value(by: deadline, late: Problem(.busy, "deadline"))
    }

    /// The message with this number lets the next one go; only the first time counts.
    func pass(_ number: Int) {
        let next: Race<Void>? = state.withLock { state in
            guard state.next <= number else { return nil }
            state.passed.insert(number)
            state.waiting[number] = nil
            while state.passed.remove(state.next) != nil { state.next += 1 }
            return state.waiting.removeValue(forKey: state.next)
        }
        next?.finish(.success(()))
    }
}

/// One message's place in its batch, which its call takes along.
final class BatchPlace: Sendable {
    private let order: BatchOrder
    private let number: Int
    private let isRepeat = Guarded(false)

    init(_ number: Int, in order: BatchOrder) { (self.number, self.order) = (number, order) }

    /// Comes back when the message may be decided on. Throws `deadline`.
    func turn(until deadline: ContinuousClock.Instant) async throws {
        try await order.turn(of: number, until: deadline)
    }

    /// Lets the next message be decided on.
    func pass() { order.pass(number) }

    /// The answer is the kept one of an earlier request.
    func repeatsAnswer() { isRepeat.withLock { $0 = true } }

    /// Whether the answer was an earlier one, and nothing was done.
    var repeatedAnswer: Bool { isRepeat.withLock { $0 } }
}
