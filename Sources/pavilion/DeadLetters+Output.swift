import Messages

extension DeadLetterList {
    /// One line a letter.
    var words: String {
        guard !item.isEmpty else { return "There are no dead letters here." }
        var table = TextTable("ID", "SUBSCRIBER", "TYPE", "KEY", "DIED", "REASON", "PARKS")
        for letter in item {
            table.add(
                letter.letter, letter.subscriber, letter.type, letter.key, "\(letter.died)", letter.reason,
                letter.parks ? "yes" : "no")
        }
        guard let next else { return table.words }
        return table.words
            + "\nThese are \(item.count) of \(more ? "more than " : "")\(count); go on with --after \(next)"
    }
}

extension DeadLetterContent {
    /// A line for each thing that is known, then the event.
    var words: String {
        let facts = [
            ("letter", item.letter), ("subscriber", item.subscriber), ("event", item.type), ("message", item.message),
            ("key", item.key), ("reason", item.reason), ("attempts", "\(item.attempts)"),
            ("parks its key", item.parks ? "yes: later events of the key wait behind it" : "no: it was skipped"),
            ("published", "\(item.sent)"), ("died", "\(item.died)"), ("trace", item.trace),
        ]
        let width = facts.map(\.0.count).max() ?? 0
        let lines = facts.map { name, value in
            name + String(repeating: " ", count: width - name.count + 2) + value
        }
        return lines.joined(separator: "\n") + "\n\n" + JSON.indented(event)
    }
}
