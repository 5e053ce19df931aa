import MessageModel
import Timekeeping

/// A lease that ended without a word. Whoever had it may have died of something else: the delivery can be claimed again at
/// once. When that happens again in a row, it rests, each time twice as long.
struct Lapse {
    let state: DeliveryState
    let parameters: [SQLValue]

    static let statement = "UPDATE delivery SET state = ?2, due = ?3, lapses = ?4 WHERE id = ?1"

    /// - Parameter row: with `id`, `due` and `lapses` of the delivery.
    init(_ row: Row, at now: Instant) throws(Problem) {
        let lapses = try row.integer("lapses") + 1
        let rest = Self.rest(after: lapses)
        state = rest > .zero ? .retrying : .ready
        let due = rest > .zero ? now + rest : min(try row.instant("due"), now)
        parameters = [try row.value("id"), .text(state.rawValue), SQLValue(due), .integer(lapses)]
    }

    static func rest(after lapses: Int64) -> Duration {
        lapses < 2 ? .zero : min(.seconds(2) * (1 << Int(min(lapses - 2, 12))), Outcome.longestRest)
    }
}
