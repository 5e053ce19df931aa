import Threading

/// A body that is written, between the task that writes it and the daemon's thread, which takes it: the writer is held back
/// while too much waits, and the connection rests while nothing does.
final class Download: Sendable {
    /// What there is to send.
    enum Portion {
        case bytes(Int)
        case nothingYet
        case end
        /// The rest will never come.
        case broken
    }

    private enum End {
        case whole
        case broken
    }

    private struct State {
        var waiting: [UInt8] = []
        /// So many of those that wait are taken already.
        var taken = 0
        var end: End?
        /// Whether the connection is suspended until something waits.
        var isResting = false
        var writer: CheckedContinuation<Void, any Error>?
        var task: Task<Void, Never>?
    }

    /// The most bytes that wait before the writer does.
    static let standardWindow = 256 << 10

    private let window: Int
    private let turn: Turn?
    private let state = Guarded(State())

    /// - Parameter turn: that of the connection that it goes out on.
    init(window: Int = standardWindow, _ turn: Turn? = nil) {
        self.window = window
        self.turn = turn
    }

    /// Starts the task that writes. `failed` is told why, when it throws before its end.
    func start(_ body: WrittenBody, failed: @escaping @Sendable (any Error) -> Void) {
        let task = Task { [self] in
            do {
                try await body.write(BodyWriter(download: self))
                end(.whole)
            } catch {
                if end(.broken) { failed(error) }
            }
        }
        let isOver = state.withLock { state in
            if state.end == nil { state.task = task }
            return state.end != nil
        }
        if isOver { task.cancel() }
    }

    func write(_ bytes: [UInt8]) async throws {
        guard !bytes.isEmpty else { return }
        let wasResting = try state.withLock { state in
            guard state.end == nil else { throw CancellationError() }
            state.waiting += bytes
            defer { state.isResting = false }
            return state.isResting
        }
        if wasResting { turn?.resume() }
        try await withCheckedThrowingContinuation { wait($0) }
    }

    /// Returns when there is room.
    private func wait(_ writer: CheckedContinuation<Void, any Error>) {
        let outcome: Result<Void, any Error>? = state.withLock { state in
            guard state.end == nil else { return .failure(CancellationError()) }
            guard state.waiting.count - state.taken > window else { return .success(()) }
            state.writer = writer
            return nil
        }
        if let outcome { writer.resume(with: outcome) }
    }

    /// Moves what waits into `room`, as much as there is place for.
    func take(into room: UnsafeMutableRawBufferPointer) -> Portion {
        let (portion, writer): (Portion, CheckedContinuation<Void, any Error>?) = state.withLock { state in
            if state.end == .broken { return (.broken, nil) }
            let count = min(room.count, state.waiting.count - state.taken)
            guard count > 0 else { return (state.end == .whole ? .end : .nothingYet, nil) }
            let portion = state.taken..<state.taken + count
            state.waiting.withUnsafeBytes { room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[portion])) }
            state.taken += count
            let left = state.waiting.count - state.taken
            if left <= state.taken {
                state.waiting.removeFirst(state.taken)
                state.taken = 0
            }
            guard left <= window / 2 else { return (.bytes(count), nil) }
            defer { state.writer = nil }
            return (.bytes(count), state.writer)
        }
        writer?.resume()
        return portion
    }

    /// Whether the connection has to rest until something is written, which then resumes it.
    func rests() -> Bool {
        state.withLock { state in
            state.isResting = state.end == nil && state.waiting.count == state.taken
            return state.isResting
        }
    }

    /// Nobody reads any more, or nothing more is to be read: the writer is told, and what waits is dropped.
    func cut() { end(.broken) }

    /// Ends it as if it had been written to its end.
    func finish() { end(.whole) }

    /// Everything that waits.
    func rest() -> [UInt8] { state.withLock { Array($0.waiting[$0.taken...]) } }

    /// Only the first end counts: false for any other.
    @discardableResult
    private func end(_ end: End) -> Bool {
        let (isFirst, wasResting, writer, task) = state.withLock { state in
            guard state.end == nil else {
                return (false, false, nil as CheckedContinuation<Void, any Error>?, nil as Task<Void, Never>?)
            }
            let before = state
            state = end == .whole ? State(waiting: before.waiting, taken: before.taken, end: end) : State(end: end)
            return (true, before.isResting, before.writer, before.task)
        }
        task?.cancel()
        writer?.resume(throwing: CancellationError())
        if wasResting { turn?.resume() }
        return isFirst
    }
}
