import Threading

/// Lets so many in at a time; the others wait in line, and hold no thread meanwhile.
final class Turnstile: Sendable {
    private let state: Guarded<(free: Int, line: [CheckedContinuation<Void, Never>])>

    init(_ places: Int) { state = Guarded((places, [])) }

    func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free == 0 else {
                    state.free -= 1
                    return true
                }
                state.line.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    func leave() {
        let next: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard state.line.isEmpty else { return state.line.removeFirst() }
            state.free += 1
            return nil
        }
        next?.resume()
    }
}
