import Cryptography
import MessageModel
import Threading

/// The requests with a key that run now: of several with one key one runs, and the others wait for its answer (DESIGN §3).
final class RunningRequests: Sendable {
    private struct Name: Hashable {
        let scope: String
        let key: String
    }

    private struct Running {
        let digest: [UInt8]
        var line: [Race<Void>] = []
    }

    private let running = Guarded<[Name: Running]>([:])

    /// Comes back when no other request with this key runs; `leave` ends it, when the work has ended, also when nobody waits
    /// for that any more. Throws `keyReused` when one with another body runs, `stillRunning` when one runs past the deadline.
    func enter(_ once: Once, until deadline: ContinuousClock.Instant) async throws {
        let name = Name(scope: once.scope, key: once.key)
        let turn: Race<Void>? = try running.withLock { running throws(Problem) in
            guard let earlier = running[name] else {
                running[name] = Running(digest: once.digest)
                return nil
            }
            guard Sodium.equal(earlier.digest, once.digest) else { throw Problem(.invalid, "keyReused") }
            let turn = Race<Void>()
            running[name]?.line.append(turn)
            return turn
        }
        guard let turn else { return }
        let late = Problem(.conflict, "stillRunning", retryAfter: .seconds(1))
        try await turn.value(by: deadline, late: late) { [self] in
            running.withLock { $0[name]?.line.removeAll { $0 === turn } }
        }
    }

    func leave(_ once: Once) {
        let name = Name(scope: once.scope, key: once.key)
        while let next = nextInLine(name) {
            if next.finish(.success(())) { return }
        }
    }

    /// How many keys are at work.
    var count: Int { running.withLock { $0.count } }
    /// How many requests wait for one with the same key.
    var waiting: Int { running.withLock { $0.values.reduce(0) { $0 + $1.line.count } } }

    private func nextInLine(_ name: Name) -> Race<Void>? {
        running.withLock { running in
            guard running[name]?.line.isEmpty == false else {
                running[name] = nil
                return nil
            }
            return running[name]?.line.removeFirst()
        }
    }
}
