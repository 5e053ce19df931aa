import MessageModel
import Messages

extension Message {
    /// A line for each thing that it says, for people.
    var facts: String {
        let lines = zip(record.type.columns, record.cells).filter { !$1.isEmpty }
        return aligned(lines.map { ($0, $1.onOneLine) })
    }
}
