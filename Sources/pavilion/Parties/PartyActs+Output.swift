import MessageModel
import Messages

extension PartyActs {
    /// A line for each act, and below it one for each value that it changed.
    var words: String {
        let acts = item.map { act in
            let changes = act.change.map { change in
                "    \(change.part) \(change.row) \(change.field): \(change.before.shown) → \(change.after.shown)"
            }
            let start = "\(act.at)  \(act.operation) by \(act.who), point \(act.point)"
            return ([start + (act.erased ? ", erased" : "")] + changes).joined(separator: "\n")
        }
        return (acts + [next.map { "Go on with --after \($0.shellWord)" }].compactMap(\.self)).joined(separator: "\n")
    }
}

extension String? {
    fileprivate var shown: String { map { "“\($0.onOneLine)”" } ?? "nothing" }
}
