/// What the writer does about the log between two batches. It is copied into the database beside the writing; a long one
/// is begun anew once only a few pages are left to copy, because gates wait for that, and imports pause until then. What a
/// reader was in the way of is tried again when the log has grown or a reader has gone; imports go on meanwhile. They also
/// go on when copy after copy leaves too much, because people and gates write without a pause; the log then begins anew when it
/// is too long. Only one that grew to twice that length is cut: cutting a file and making it longer again is dear.
struct LogPolicy {
    enum Step: Equatable {
        case nothing, copy, restart, truncate
    }

    /// So many copies may leave too much before imports go on beside them.
    private static let patience = 4

    /// A copy that was asked for: of a log of this length, when so many checkpoints had ended.
    private struct Copy {
        let length: Int
        let checkpoints: Int
    }

    private let limits: HubLimits
    private var copy: Copy?
    /// The log's length when it was last tried to empty it; nil: that can be tried at any length.
    private var emptied: Int?
    /// Whether the copy has ended and left something of what it was asked for.
    private var isStuck = false
    /// Copies of a long log since it was begun anew.
    private var copies = 0
    private var checkpoints = 0

    init(_ limits: HubLimits) { self.limits = limits }

    /// - Parameters:
    ///   - length: of the log's live part.
    ///   - hasTraces: whether the log may still have values of somebody who was erased; it is then cut at any length.
    mutating func next(length: Int, _ progress: Checkpointer.Progress, hasTraces: Bool = false) -> Step {
        if length < max(copy?.length ?? 0, emptied ?? 0) { readerEnded() }
        // One that was under way may have been what was in the way.
        if progress.checkpoints > checkpoints { emptied = nil }
        checkpoints = progress.checkpoints
        let isCopying = copy.map { checkpoints <= $0.checkpoints } ?? false
        if let copy, !isCopying { isStuck = progress.copied < copy.length }

        let (left, little) = (length - progress.copied, limits.checkpointBytes / 4)
        let isTooLong = length > limits.resetBytes
        guard hasTraces || isLong(length) else {
            return left > limits.checkpointBytes ? ask(length, grownBy: limits.checkpointBytes) : .nothing
        }
        // Nobody rests from gates and people: should they never leave so few pages, a little more has to do.
        if left <= (isTooLong || hasTraces ? little : limits.checkpointBytes / 64) {
            if let emptied, length - emptied <= little { return .nothing }
            emptied = length
            return hasTraces || length > 2 * limits.resetBytes ? .truncate : .restart
        }
        if isCopying { return .nothing }
        if isStuck { return ask(length, grownBy: little / 2) }
        // Who never rests leaves too much however often it is copied, and every commit waits for the disk that a copy syncs.
        let isInVain = copies > Self.patience && !isTooLong && !hasTraces
        return ask(length, grownBy: isInVain ? limits.checkpointBytes : 0)
    }

    /// Whether imports wait, so that little is written until a log of this length is empty.
    func pausesBulk(length: Int) -> Bool {
        length > limits.resetBytes || isLong(length) && !isStuck && emptied == nil && copies <= Self.patience
    }

    /// What failed because of a reader is worth another try.
    mutating func readerEnded() { (copy, emptied, isStuck, copies) = (nil, nil, false, 0) }

    private func isLong(_ length: Int) -> Bool { length > min(4 * limits.checkpointBytes, limits.resetBytes) }

    /// Asks for a copy, unless one was asked for since the log has grown by so much.
    private mutating func ask(_ length: Int, grownBy step: Int) -> Step {
        if let copy, length - copy.length <= step { return .nothing }
        copy = Copy(length: length, checkpoints: checkpoints)
        if isLong(length) { copies += 1 }
        return .copy
    }
}
