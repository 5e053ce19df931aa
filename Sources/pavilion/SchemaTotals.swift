import MessageModel

/// One field that is refused, or one place where reading ended.
struct SchemaRefusal: Encodable, CustomStringConvertible {
    let file: String
    let line: Int
    let column: Int
    let message: String
    let path: String
    let rule: String
    let words: String

    var description: String {
        let place = "\(file.onOneLine):\(line):\(column)"
        let subject = [message, path].filter { !$0.isEmpty }.joined(separator: " ")
        return "\(place): \(subject.isEmpty ? "" : "\(subject): ")\(words) (\(rule))"
    }
}

/// How much was checked.
struct SchemaTotals: Encodable {
    var messages = 0
    var refused = 0
    /// Files that could not be read to their end.
    var unreadable = 0

    var isSound: Bool { refused == 0 && unreadable == 0 }

    func text(isForPrograms: Bool) throws -> String {
        if isForPrograms { return try JSON.text(self) }
        let end = unreadable == 0 ? "" : "; \(unreadable) files could not be read to their end"
        return "\(messages) messages, \(refused) refused\(end)"
    }
}
