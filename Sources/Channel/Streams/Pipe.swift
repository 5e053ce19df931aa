import Threading

/// Carries messages from one task to another, one at a time: sending waits until the one before was taken, so a slow taker
/// holds the sender, and no more than one message waits here.
final class Pipe<Item: Sendable>: Sendable {
    private enum End {
        case finished
        case failed(any Error)
        /// Nobody takes any more.
        case left
    }

    private struct State {
        var item: Item?
        var end: End?
        var sender: CheckedContinuation<Void, any Error>?
        var taker: CheckedContinuation<Item?, any Error>?
    }

    private let state = Guarded(State())

    /// Comes back when there is room for another. Throws `CancellationError` when nobody takes any more, and when whoever
    /// sends is told to stop: how it ended is then still to be said, or what was cut off would look whole.
    func send(_ item: Item) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (sender: CheckedContinuation<Void, any Error>) in
                put(item, sender)
            }
        } onCancel: {
            withdraw()
        }
    }

    private func put(_ item: Item, _ sender: CheckedContinuation<Void, any Error>) {
        let (taker, isOver): (CheckedContinuation<Item?, any Error>?, Bool) = state.withLock { state in
            // Whoever was told to stop before this came here found nothing to withdraw.
            guard state.end == nil, !Task.isCancelled else { return (nil, true) }
            if let taker = state.taker {
                state.taker = nil
                return (taker, false)
            }
            (state.item, state.sender) = (item, sender)
            return (nil, false)
        }
        if isOver { return sender.resume(throwing: CancellationError()) }
        guard let taker else { return }
        taker.resume(returning: item)
        sender.resume()
    }

    /// What was not taken yet is not sent.
    private func withdraw() {
        let sender: CheckedContinuation<Void, any Error>? = state.withLock { state in
            guard let sender = state.sender else { return nil }
            (state.item, state.sender) = (nil, nil)
            return sender
        }
        sender?.resume(throwing: CancellationError())
    }

    /// The next message; nil after the last one. Throws what the sender ended with.
    func take() async throws -> Item? {
        try await withCheckedThrowingContinuation { taker in
            let (item, sender, end): (Item?, CheckedContinuation<Void, any Error>?, End?) = state.withLock { state in
                defer { (state.item, state.sender) = (nil, nil) }
                if state.item == nil, state.end == nil { state.taker = taker }
                return (state.item, state.sender, state.end)
            }
            sender?.resume()
            if let item { return taker.resume(returning: item) }
            switch end {
            case .finished, .left: taker.resume(returning: nil)
            case .failed(let error): taker.resume(throwing: error)
            case nil: break
            }
        }
    }

    /// There is nothing more to send; with an error, because something went wrong.
    func finish(_ error: (any Error)? = nil) { end(error.map { .failed($0) } ?? .finished) }

    /// Whether nobody takes any more.
    var isLeft: Bool {
        state.withLock { state in
            if case .left = state.end { true } else { false }
        }
    }

    /// Nobody takes any more.
    func leave() { end(.left) }

    private func end(_ end: End) {
        let (sender, taker): (CheckedContinuation<Void, any Error>?, CheckedContinuation<Item?, any Error>?) =
            state.withLock { state in
                guard state.end == nil else { return (nil, nil) }
                state.end = end
                defer { (state.sender, state.taker) = (nil, nil) }
                if case .left = end { state.item = nil }
                return (state.sender, state.taker)
            }
        sender?.resume(throwing: CancellationError())
        if case .failed(let error) = end { taker?.resume(throwing: error) } else { taker?.resume(returning: nil) }
    }
}
