/// The program as the shell sees it: picks a command, runs it, turns failures into words on stderr and an exit status.
struct Program: Sendable {
    let commands: Commands

    /// - Parameter words: the command line without the program's own name.
    func run(_ words: [String]) async -> ExitStatus {
        let help = ["--help", "-h"]
        let asksForHelp = words.first == "help" || words.contains(where: help.contains)
        let words = words.first == "help" ? Array(words.dropFirst()) : words
        let path = commands.path(of: words)
        guard let command = commands.command(path) else {
            if let word = words.dropFirst(path.count).first, !help.contains(word) {
                let known = commands.words(after: path).map(\.text)
                let name = (path + [word]).joined(separator: " ")
                return fail(UsageFailure("there is no command \(name)\(known.suggestion(for: word))"), at: path)
            }
            Terminal.say(commands.help(of: path))
            return asksForHelp ? .done : .usage
        }
        if asksForHelp {
            Terminal.say(command.help)
            return .done
        }
        do {
            try await command.run(command.parse(words.dropFirst(path.count)))
            return .done
        } catch {
            return fail(error, at: path)
        }
    }

    private func fail(_ error: any Error, at path: [String]) -> ExitStatus {
        let advice = error is UsageFailure ? "\nSee \((["pavilion"] + path).joined(separator: " ")) --help" : ""
        Terminal.complain("pavilion: \(error)\(advice)")
        return ExitStatus(error)
    }
}
