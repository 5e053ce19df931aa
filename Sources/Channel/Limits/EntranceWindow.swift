/// How many guests are let in at once, and how long they may have stood in line: rules without a clock and without a lock.
///
/// As long as there is room for everybody, a line is a burst, and waiting is better than being sent away. Once somebody is
/// sent away, a longer line helps nobody: no more are served in a second, and each of them later. So the line is cut, to as
/// many as keep the work going. How many these are tells the shortest wait of an interval: a line that stands has no short
/// ones (Controlled Delay, RFC 8289); and a line is as long as the wait times the rate (Little's law), so it is made shorter
/// by as much as the wait is too long. Who was let in before the cut and has waited too long is sent away, too.
struct EntranceWindow {
    /// The measures of one window.
    struct Limits {
        /// So many are let in at once as long as that is enough.
        var most = 256
        /// So many are let in whatever they wait.
        var least = 4
        /// To so many the line is cut at first.
        var first = 16
        /// The shortest wait of an interval that still keeps the work going.
        var target = Duration.milliseconds(5)
        /// Who has waited longer is sent away once others are.
        var longest = Duration.milliseconds(25)
        /// So long a wait is watched for its shortest.
        var interval = Duration.milliseconds(100)
    }

    private let limits: Limits
    /// How many are in.
    private(set) var inside = 0
    /// How many may be in.
    private(set) var size: Int
    /// Whether the line is cut.
    private(set) var isCut = false
    // Of this interval:
    private var end: ContinuousClock.Instant?
    private var shortest: Duration?
    private var sentAway = 0

    init(_ limits: Limits = Limits()) {
        self.limits = limits
        size = limits.most
    }

    /// Lets somebody in; false: there is no room.
    mutating func enter(at now: ContinuousClock.Instant) -> Bool {
        turn(now)
        guard inside >= size else {
            inside += 1
            return true
        }
        sendAway(now)
        return false
    }

    mutating func leave() { inside -= 1 }

    /// Somebody's turn has come after a wait; false: it was too long.
    mutating func begin(after wait: Duration, at now: ContinuousClock.Instant) -> Bool {
        turn(now)
        if isCut, wait > limits.longest {
            sentAway += 1
            return false
        }
        shortest = min(wait, shortest ?? wait)
        return true
    }

    private mutating func sendAway(_ now: ContinuousClock.Instant) {
        if !isCut {
            (isCut, size, shortest) = (true, limits.first, nil)
            end = now + limits.interval
        }
        sentAway += 1
    }

    /// After an interval: nobody was sent away, so there is room for everybody again; or the size is put right.
    private mutating func turn(_ now: ContinuousClock.Instant) {
        guard isCut, let end, now >= end else { return }
        if sentAway == 0 {
            (isCut, size) = (false, limits.most)
        } else if let shortest {
            size = shortest > limits.target ? shrunk(shortest) : min(limits.most, size + max(1, size / 8))
        }
        self.end = now + limits.interval
        (shortest, sentAway) = (nil, 0)
    }

    private func shrunk(_ wait: Duration) -> Int {
        max(limits.least, Int(Double(size) * max(0.5, limits.target / wait)))
    }
}
