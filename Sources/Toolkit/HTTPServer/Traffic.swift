import Glibc
import Threading
import Timekeeping

/// The exchanges of one server that are under way, and whether new ones may begin.
final class Traffic: Sendable {
    private struct State {
        var open = 0
        var running: [ObjectIdentifier: Exchange] = [:]
        /// Those of them that take their bodies as streams.
        var uploads: Set<ObjectIdentifier> = []
        var bodyBytes = 0
        /// How many of those are of one network.
        var networkBytes: [String: Int] = [:]
        var isClosing = false
        var isShut = false
    }

    private let state = Guarded(State())
    private let limit: Int
    private let uploadLimit: Int
    private let bodyBudget: Int

    /// - Parameters:
    ///   - limit: how many may be with the handler at once.
    ///   - uploadLimit: how many of those may have streamed bodies.
    ///   - bodyBudget: how many bytes of bodies may be held in memory at once, unfinished ones included.
    init(limit: Int, uploadLimit: Int, bodyBudget: Int) {
        self.limit = limit
        self.uploadLimit = uploadLimit
        self.bodyBudget = bodyBudget
    }

    /// An exchange has begun: its request line is there. False: too late for it to enter.
    func begin() -> Bool {
        state.withLock { state in
            state.open += 1
            return !state.isClosing
        }
    }

    /// An exchange has ended: its answer is sent, or its connection is gone.
    /// - Parameter held: the bytes of its body that were held.
    func end(holding held: Int, of share: BodyShare) {
        state.withLock { state in
            state.open -= 1
            guard held > 0 else { return }
            state.bodyBytes -= held
            let left = state.networkBytes[share.network, default: held] - held
            state.networkBytes[share.network] = left > 0 ? left : nil
        }
    }

    /// Makes room for a part of a body; false when all bodies together, or those of its network, would be too many bytes.
    func hold(_ count: Int, of share: BodyShare) -> Bool {
        state.withLock { state in
            let ofNetwork = state.networkBytes[share.network, default: 0] + count
            guard state.bodyBytes + count <= share.most(ofAll: bodyBudget),
                ofNetwork <= share.most(ofNetwork: bodyBudget)
            else { return false }
            state.bodyBytes += count
            state.networkBytes[share.network] = ofNetwork
            return true
        }
    }

    /// Lets an exchange that began in time go to the handler; false when too many are there, or no time is left.
    /// - Parameters:
    ///   - isUpload: whether the handler takes its body as a stream.
    ///   - isUrgent: whether it may have one of the places that are kept.
    func enter(_ exchange: Exchange, isUpload: Bool = false, isUrgent: Bool = false) -> Bool {
        state.withLock { state in
            guard !state.isShut, state.running.count < (isUrgent ? limit : limit - limit / 8) else { return false }
            if isUpload {
                guard state.uploads.count < uploadLimit else { return false }
                state.uploads.insert(ObjectIdentifier(exchange))
            }
            state.running[ObjectIdentifier(exchange)] = exchange
            return true
        }
    }

    /// The handler has answered, and the connection has been resumed.
    func leave(_ exchange: Exchange) {
        state.withLock { state in
            state.running[ObjectIdentifier(exchange)] = nil
            state.uploads.remove(ObjectIdentifier(exchange))
        }
    }

    /// What begins from now on is too late. False: it was so already.
    func close() -> Bool {
        state.withLock { state in
            defer { state.isClosing = true }
            return !state.isClosing
        }
    }

    /// From now on none enters.
    func shut() { state.withLock { $0.isShut = true } }

    var isClosing: Bool { state.withLock { $0.isClosing } }
    var running: [Exchange] { state.withLock { Array($0.running.values) } }
    var isQuiet: Bool { state.withLock { $0.open == 0 && $0.running.isEmpty } }

    /// Blocks until no connection is suspended. Every running exchange has its answer by now, so that it is but a moment
    /// until the last one is resumed.
    func waitUntilNoneRuns() { while !running.isEmpty { sched_yield() } }

    /// Waits until nothing is under way, or `limit` has passed, or the task was cancelled.
    func quiet(within limit: Duration) async {
        let start = ContinuousClock.now
        while !isQuiet, ContinuousClock.now - start < limit {
            do { try await Task.sleep(for: .milliseconds(5)) } catch { return }
        }
    }
}
