import MessageModel
import Timekeeping

extension Snapshot {
    /// The greatest id that was ever handed out and stayed: whoever names a greater one does not have it from here.
    package func greatestIdentifier() throws(Problem) -> Identifier {
        try first(.greatestIdentifier)?.identifier("id") ?? Identifier(rawValue: 0)
    }
}

extension Query {
    static let greatestIdentifier = Query("hub.greatestIdentifier", "SELECT max(id) AS id FROM identifier")
}
