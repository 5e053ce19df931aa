/// How fast a body comes, against the least rate that the server puts up with.
///
/// Who is ahead may rest for a while, but saves up no more than the patience with an idle connection: otherwise a large
/// body that came fast could hang for days.
struct Pace {
    private let patience: Patience
    /// The moment by which more must have come, in monotonic nanoseconds.
    private(set) var due: UInt64
    private var heldSince: UInt64?

    init(_ patience: Patience, now: UInt64) {
        self.patience = patience
        due = now + patience.header
    }

    /// So many bytes have come.
    mutating func came(_ count: Int, now: UInt64) {
        due = min(due + patience.moving(count), now + max(patience.idle, patience.header))
    }

    /// From now on the server holds the sender back.
    mutating func hold(now: UInt64) { heldSince = now }

    /// The sender goes on; the time in which it was held does not count.
    mutating func goOn(now: UInt64) {
        due += now - (heldSince ?? now)
        heldSince = nil
    }
}
