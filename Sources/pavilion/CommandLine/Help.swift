extension Command {
    /// What stands on its command line, without the program's name.
    var usage: String { "\(name) [options]\(operands.map { " \($0.usage)" } ?? "")" }

    /// What `--help` says.
    var help: String {
        let words = operands.map {
            $0.words.isEmpty ? "" : "\n\n\($0.name) is one of \($0.words.joined(separator: ", "))."
        }
        let entries = options.map { (name: $0.usage, words: $0.explanation) }
        return "usage: pavilion \(usage)\n\n\(summary)\(words ?? "")"
            + (entries.isEmpty ? "" : "\n\n\(aligned(entries, indent: "  "))")
    }
}

extension Commands {
    /// What the program says of itself.
    static let purpose = "a customer-relationship platform for trade shows"

    /// What `--help` says of a group; of no words at all: of the program.
    func help(of path: [String]) -> String {
        guard path.isEmpty else {
            return """
                usage: pavilion \(path.joined(separator: " ")) COMMAND [options]

                \(group(path)?.summary ?? "")

                \(aligned(inside(path).map { ($0.name, $0.summary) }, indent: "  "))
                """
        }
        let statuses = ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning) }
        return """
            usage: pavilion COMMAND [options]

            Pavilion, \(Self.purpose).

            \(aligned(words(after: []).map { ($0.text, $0.summary) }, indent: "  "))

            pavilion COMMAND --help tells a command's options, or a group's commands. Exit status:

            \(aligned(statuses, indent: "  "))
            """
    }
}
