import MessageModel
import Messages
import Threading

/// The lists that are being imported. A few are kept open from one step to the next; the others are read again to their row.
final class OpenImports: Sendable {
    private struct State {
        /// The one that was used last is at the end.
        var idle: [(key: Record, reading: ListReading)] = []
        var running: Set<Record> = []
    }

    private static let most = 4
    private let state = Guarded(State())
    /// As long as one step goes on.
    let patience: Duration

    init(patience: Duration) { self.patience = patience }

    /// Does a step of an import, of which only one is done at a time. The list stays open while its import runs.
    ///
    /// - Parameter key: tells the import from others.
    /// - Throws: `busy` while another step of it is done.
    func step(
        _ key: Record, opening open: () async throws -> ListReading,
        _ act: (ListReading) async throws -> RowsImported
    ) async throws -> RowsImported {
        let (isFree, idle) = state.withLock { state -> (Bool, ListReading?) in
            let index = state.idle.firstIndex { $0.key == key }
            return (state.running.insert(key).inserted, index.map { state.idle.remove(at: $0).reading })
        }
        guard isFree else { throw Problem(.busy, "busy", retryAfter: .seconds(1)) }
        var kept: ListReading?
        defer {
            state.withLock { state in
                state.running.remove(key)
                if let kept { state.idle.append((key, kept)) }
                if state.idle.count > Self.most { state.idle.removeFirst() }
            }
        }
        let reading: ListReading = if let idle { idle } else { try await open() }
        let reply = try await act(reading)
        if reply.import.state == .running { kept = reading }
        return reply
    }
}
