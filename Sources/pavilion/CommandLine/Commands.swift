/// All commands of the program, and the groups that they stand in.
struct Commands: Sendable {
    /// Commands that begin with the same words.
    struct Group: Sendable {
        /// `bus`, `bus dead-letters`.
        let name: String
        let summary: String
    }

    /// A word that may follow others on the command line.
    struct Word: Sendable {
        let text: String
        let summary: String
    }

    let all: [Command]
    let groups: [Group]

    /// The words at the beginning of a command line that lead to a command or a group: as many as do.
    func path(of words: [String]) -> [String] {
        var path: [String] = []
        for word in words {
            guard !inside(path + [word]).isEmpty else { break }
            path.append(word)
        }
        return path
    }

    /// The command that has just this name.
    func command(_ path: [String]) -> Command? { all.first { $0.words == path } }

    /// The group that has just this name.
    func group(_ path: [String]) -> Group? { groups.first { $0.name == path.joined(separator: " ") } }

    /// The commands whose names begin so.
    func inside(_ path: [String]) -> [Command] { all.filter { $0.words.starts(with: path) } }

    /// What may follow these words, in the order of the commands.
    func words(after path: [String]) -> [Word] {
        var words: [Word] = []
        for command in inside(path) where command.words.count > path.count {
            let next = Array(command.words.prefix(path.count + 1))
            guard let text = next.last, !words.contains(where: { $0.text == text }) else { continue }
            words.append(Word(text: text, summary: self.command(next)?.summary ?? group(next)?.summary ?? ""))
        }
        return words
    }

    /// Where words may follow: nothing at all, then each group.
    var junctions: [[String]] { [[]] + groups.map { $0.name.split(separator: " ").map(String.init) } }
}
