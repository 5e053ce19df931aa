import MessageModel

/// A reading closure on its way, with its caller's continuation inside.
struct ReadJob: Sendable {
    let deadline: ContinuousClock.Instant?
    let run: @Sendable (borrowing Snapshot) -> Void
    let refuse: @Sendable (Problem) -> Void
}
