import Threading

/// Whether a database's file was found broken. From then on nothing is committed or copied into it, so that the damage
/// does not spread and what is whole can be saved.
package final class Damage: Sendable {
    private struct State {
        var found: HubFailure?
        var keepsLog = false
        var tell: @Sendable (HubFailure) -> Void = { _ in }
    }

    private let file: String
    private let state = Guarded(State())

    /// - Parameter file: its path, for the people who have to look after it.
    package init(file: String) { self.file = file }

    /// What was found, and what to do about it; nil: nothing.
    package var found: HubFailure? { state.withLock { $0.found } }

    /// Whether the log must stay as it is until the database is opened again: after damage, and after a disk failed to keep
    /// what was copied out of the log. Such a failure is told once, and the copy that succeeds after it need not hold what
    /// the first one lost; the log has it all, and the next opening copies it anew.
    var keepsLog: Bool { state.withLock { $0.found != nil || $0.keepsLog } }

    /// A copy out of the log was not synced, which leaves it open what the file holds.
    func keepLog(_ failure: EngineFailure) {
        let tell = state.withLock { state -> (@Sendable (HubFailure) -> Void)? in
            defer { state.keepsLog = true }
            return state.keepsLog ? nil : state.tell
        }
        tell?(
            HubFailure(
                .storage,
                "The disk of \(file) failed to keep what was copied into it. Nothing is lost: the log is kept, and grows, "
                    + "until Pavilion is started again. Look after the disk and start it again soon; imports stop when the "
                    + "log is too long.", cause: failure.description))
    }

    /// - Parameter tell: called when damage is found, code `damaged`, and when the log has to be kept, code `storage`: once
    ///   each, on the thread that found it.
    func setFound(_ tell: @escaping @Sendable (HubFailure) -> Void) { state.withLock { $0.tell = tell } }

    /// Gives the failure back, and remembers it when it is the first that shows damage.
    func noting(_ failure: EngineFailure) -> EngineFailure {
        guard failure.kind == .damaged else { return failure }
        let tell = state.withLock { state -> (@Sendable () -> Void)? in
            guard state.found == nil else { return nil }
            let words = HubFailure(
                .damaged,
                "The database \(file) is damaged. Nothing more is written into it. Stop Pavilion, keep a copy of the "
                    + "directory, and restore the latest backup.", cause: failure.description)
            state.found = words
            return { [tell = state.tell] in tell(words) }
        }
        tell?()
        return failure
    }
}
