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
        return table.words(of: self)
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
        return aligned(facts) + "\n\n" + JSON.indented(event)
    }
}
