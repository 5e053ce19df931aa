import MessageModel
import Threading

/// The lists that are being imported. A few are kept open from one step to the next; the others are read again to their row.
final class OpenImports: Sendable {
    private struct State {
        /// The one that was used last is at the end.
        var idle: [(import: String, reading: ListReading)] = []
        var running: Set<String> = []
    }

    private static let most = 4
    private let state = Guarded(State())
    /// As long as one step goes on.
    let patience: Duration
    /// So many rows are imported at once.
    let size: Int

    init(patience: Duration, size: Int) { (self.patience, self.size) = (patience, size) }

    /// Does a step of an import, of which only one is done at a time, in whatever words it is asked for.
    ///
    /// - Parameter act: gets the list where the step before has kept it open, and says whether it is to be kept again.
    /// - Throws: `busy` while another step of it is done.
    func step<Reply>(
        of importing: String, _ act: (ListReading?) async throws -> (reply: Reply, kept: ListReading?)
    ) async throws -> Reply {
        let (isFree, idle) = state.withLock { state -> (Bool, ListReading?) in
            guard state.running.insert(importing).inserted else { return (false, nil) }
            let index = state.idle.firstIndex { $0.import == importing }
            return (true, index.map { state.idle.remove(at: $0).reading })
        }
        guard isFree else { throw Problem(.busy, "busy", retryAfter: .seconds(1)) }
        var kept: ListReading?
        defer {
            state.withLock { state in
                state.running.remove(importing)
                if let kept { state.idle.append((importing, kept)) }
                if state.idle.count > Self.most { state.idle.removeFirst() }
            }
        }
        let done = try await act(idle)
        kept = done.kept
        return done.reply
    }
}
