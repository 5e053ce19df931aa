import Threading

/// A door before which work waits until a test opens it; it does not listen when it is told to stop.
final class Door: Sendable {
    private let state = Guarded<(isOpen: Bool, line: [CheckedContinuation<Void, Never>])>((false, []))

    var waiting: Int { state.withLock { $0.line.count } }

    func pass() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.line.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let line = state.withLock { state in
            defer { state = (true, []) }
            return state.line
        }
        for continuation in line { continuation.resume() }
    }
}
