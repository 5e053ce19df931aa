/// What the writer does about the log between two batches. It is copied into the database beside the writing; a long one
/// is emptied once little is left to copy, because gates wait for that. What a reader was in the way of is tried again when
/// the log has grown or a reader has gone.
struct LogPolicy {
    enum Step: Equatable {
        case nothing, copy, empty
    }

    private let limits: HubLimits
    /// The log's length when it was last to be copied, and to be emptied; nil: that can be tried at any length.
    private var (copied, emptied): (Int?, Int?) = (nil, nil)
    private var checkpoints = 0

    init(_ limits: HubLimits) { self.limits = limits }

    /// - Parameter hasTraces: whether the log may still have values of somebody who was erased; it is then emptied at any
    ///   length.
    mutating func next(length: Int, _ progress: Checkpointer.Progress, hasTraces: Bool = false) -> Step {
        if length < max(copied ?? 0, emptied ?? 0) { readerEnded() }
        // One that was under way may have been what was in the way.
        if progress.checkpoints > checkpoints { emptied = nil }
        checkpoints = progress.checkpoints
        let isLong = hasTraces || length > min(4 * limits.checkpointBytes, limits.resetBytes)
        let (rest, little) = (length - progress.copied, limits.checkpointBytes / 4)
        if isLong && rest <= little {
            if let emptied, length - emptied <= little { return .nothing }
            emptied = length
            return .empty
        }
        // Once it is long, the copy follows the writing closely.
        let step = isLong ? little / 2 : limits.checkpointBytes
        guard rest > step, length - (copied ?? 0) > step else { return .nothing }
        copied = length
        return .copy
    }

    /// What failed because of a reader is worth another try.
    mutating func readerEnded() { (copied, emptied) = (nil, nil) }
}
