import Timekeeping

/// Where a delivery stands. The deliveries of one subscriber and key stand in a line, of which all but one are `waiting`:
/// so they go one after the other, and a dead letter parks its key and no other.
package enum DeliveryState: String, CaseIterable, Sendable {
    /// It can be claimed now, whatever the clock says.
    case ready
    /// Claimed, until it is settled or its lease ends.
    case leased
    /// It failed and is tried again when it is due.
    case retrying
    /// Published for a later time; it joins its key's line when it is due.
    case delayed
    /// Another of its key goes first.
    case waiting
    /// A dead letter.
    case dead
    /// A dead letter of a subscription that skips them.
    case skipped

    /// Whether it stands in its key's line.
    package var isInLine: Bool { self != .delayed && self != .skipped }

    /// Whether the others of its key wait for it.
    var isAhead: Bool { isInLine && self != .waiting }

    /// What a delivery becomes that joins its key's line.
    static func joining(_ isLineFree: Bool) -> DeliveryState { isLineFree ? .ready : .waiting }
}

/// How the work on a claimed delivery ended.
package enum Outcome: Hashable, Sendable {
    case acknowledged
    /// It was not tried; the claim does not count.
    case returned
    /// It failed, and is tried again.
    case retry(after: Duration, reason: String)
    /// It will not succeed.
    case dead(reason: String)

    /// What the delivery becomes; nil: it is gone.
    package func state(skips: Bool) -> DeliveryState? {
        switch self {
        case .acknowledged: nil
        case .returned: .ready
        case .retry: .retrying
        case .dead: skips ? .skipped : .dead
        }
    }

    /// No retry and no lease ends later than this after it was written; one that does was written before the clock was
    /// set back.
    package static let longestRest = Duration.seconds(2 * 3600)

    var rest: Duration {
        guard case .retry(let wait, _) = self else { return .zero }
        return min(wait, Self.longestRest)
    }

    var reason: String? {
        switch self {
        case .retry(_, let reason), .dead(let reason): reason
        case .acknowledged, .returned: nil
        }
    }
}
