/// The manual page in the language of man(7).
struct Manual {
    private let commands: Commands
    private let date: String

    init(_ commands: Commands, of date: some StringProtocol) { (self.commands, self.date) = (commands, String(date)) }

    var page: String {
        let statuses = ExitStatus.allCases.map { ".TP\n.B \($0.rawValue)\n\($0.meaning.roff)" }
        let alone = commands.all.filter { commands.group(Array($0.words.prefix(1))) == nil }
        let groups = commands.junctions.filter { $0.count == 1 }.compactMap(commands.group)
        return """
            .TH PAVILION 1 \(date) Pavilion
            .SH NAME
            pavilion \\- \(Commands.purpose.roff)
            .SH SYNOPSIS
            .B pavilion
            .I COMMAND
            [options]
            .SH DESCRIPTION
            \(Self.description)
            .SH COMMANDS
            \((alone.map(entry) + groups.map(section)).joined(separator: "\n"))
            .SH EXIT STATUS
            \(statuses.joined(separator: "\n"))
            .SH SEE ALSO
            The document Operation of Pavilion tells how a server is run.
            """
    }

    private static let description = """
        Commands that take
        .B \\-\\-data
        speak to the server that runs on the directory, through its file admin.sock, else they open the directory themselves.
        Results are written to standard output, everything else to standard error; on a terminal long work shows how far it
        has come. Secrets are read from files or the environment, never from the command line.
        """

    private func section(_ group: Commands.Group) -> String {
        let path = group.name.split(separator: " ").map(String.init)
        return ([".SS \(group.summary.roff)"] + commands.inside(path).map(entry)).joined(separator: "\n")
    }

    private func entry(_ command: Command) -> String {
        let options = command.options.map { option in
            let value = option.value.map { " \\fI\($0.roff)\\fR" } ?? ""
            return ".TP\n\\fB\(option.spelling.roff)\\fR\(value)\n\(option.explanation.roff)"
        }
        let operands = command.operands.map { " \\fI\($0.usage.roff)\\fR" } ?? ""
        let words = command.operands.map {
            $0.words.isEmpty ? "" : " \($0.name) is one of \($0.words.joined(separator: ", "))."
        }
        return
            ".TP\n\\fBpavilion \(command.name.roff)\\fR [options]\(operands)\n\((command.summary + (words ?? "")).roff)"
            + (options.isEmpty ? "" : "\n.RS\n\(options.joined(separator: "\n"))\n.RE")
    }
}

extension String {
    /// As text of man(7): nothing in it is a request or an escape, and all of it is ASCII.
    fileprivate var roff: String {
        let text = unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\e"
            case "-": "\\-"
            case _ where !scalar.isASCII: "\\[u\(hexadecimal(scalar))]"
            default: String(scalar)
            }
        }.joined()
        return hasPrefix(".") || hasPrefix("'") ? "\\&\(text)" : text
    }
}

/// At least four digits, in capitals, as groff wants them.
private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
