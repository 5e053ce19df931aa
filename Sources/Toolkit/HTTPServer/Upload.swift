import Threading

/// A streamed body between the daemon's thread, which puts bytes, and the handler, which takes them: neither gets far
/// ahead of the other, because the sender is held back while too much waits.
final class Upload: Sendable {
    /// What became of bytes that were put.
    enum Fate {
        case taken
        /// Too much waits: they are to be put again.
        case full
        /// Nobody wants them any more. In all, so many were not wanted.
        case unwanted(Int)
    }

    private enum End {
        case whole
        case failed(UploadFailure)
    }

    private struct State {
        var waiting: [UInt8] = []
        var mostWaiting = 0
        var received = 0
        var unwanted = 0
        var end: End?
        /// Whether the connection is suspended until what waits is taken.
        var isHeld = false
        var taker: CheckedContinuation<[UInt8]?, any Error>?
    }

    /// The most bytes that wait.
    static let window = 256 << 10

    /// The most bytes there may be; nil: any number.
    let limit: Int?
    private let turn: Turn?
    private let state = Guarded(State())

    /// - Parameter turn: that of the connection that it comes on.
    init(limit: Int?, _ turn: Turn? = nil) {
        self.limit = limit
        self.turn = turn
    }

    /// The most bytes that have waited at once.
    var mostWaiting: Int { state.withLock { $0.mostWaiting } }

    /// Some more has come.
    func put(_ bytes: UnsafeRawBufferPointer) -> Fate {
        let isTooMuch = state.withLock { $0.received + bytes.count > limit ?? .max }
        if isTooMuch, let limit { end(.tooLarge(limit)) }
        let (fate, taker): (Fate, CheckedContinuation<[UInt8]?, any Error>?) = state.withLock { state in
            guard state.end == nil else {
                state.unwanted += bytes.count
                return (.unwanted(state.unwanted), nil)
            }
            guard state.waiting.isEmpty || state.waiting.count + bytes.count <= Self.window else { return (.full, nil) }
            state.received += bytes.count
            if let taker = state.taker {
                state.taker = nil
                return (.taken, taker)
            }
            state.waiting += bytes
            state.mostWaiting = max(state.mostWaiting, state.waiting.count)
            return (.taken, nil)
        }
        taker?.resume(returning: Array(bytes))
        return fate
    }

    /// Whether the sender has to be held until somebody takes what waits, which then resumes the connection.
    func holdsSender() -> Bool {
        state.withLock { state in
            state.isHeld = state.end == nil && !state.waiting.isEmpty
            return state.isHeld
        }
    }

    /// Everything has come.
    func finish() { end(.whole) }

    /// Nothing more comes, or nothing more is wanted; what waits can still be taken. Only the first end counts.
    func end(_ failure: UploadFailure) { end(.failed(failure)) }

    private func end(_ end: End) {
        let (taker, isFirst): (CheckedContinuation<[UInt8]?, any Error>?, Bool) = state.withLock { state in
            guard state.end == nil else { return (nil, false) }
            state.end = end
            defer { state.taker = nil }
            return (state.taker, true)
        }
        guard isFirst else { return }
        release()
        switch end {
        case .whole: taker?.resume(returning: nil)
        case .failed(let failure): taker?.resume(throwing: failure)
        }
    }

    /// Everything that waits, or else what comes next; nil after the end. One takes at a time.
    func take() async throws -> [UInt8]? {
        defer { release() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { take($0) }
        } onCancel: {
            withdraw()
        }
    }

    private func take(_ taker: CheckedContinuation<[UInt8]?, any Error>) {
        let outcome: Result<[UInt8]?, any Error>? = state.withLock { state in
            if !state.waiting.isEmpty {
                defer { state.waiting = [] }
                return .success(state.waiting)
            }
            switch state.end {
            case .whole: return .success(nil)
            case .failed(let failure): return .failure(failure)
            case nil: break
            }
            // Whoever was told to stop before this came here found nothing to withdraw.
            guard !Task.isCancelled else { return .failure(CancellationError()) }
            state.taker = taker
            return nil
        }
        if let outcome { taker.resume(with: outcome) }
    }

    private func withdraw() {
        let taker: CheckedContinuation<[UInt8]?, any Error>? = state.withLock { state in
            defer { state.taker = nil }
            return state.taker
        }
        taker?.resume(throwing: CancellationError())
    }

    /// Lets a sender go on that was held.
    private func release() {
        let wasHeld = state.withLock { state in
            defer { state.isHeld = false }
            return state.isHeld
        }
        if wasHeld { turn?.resume() }
    }
}
