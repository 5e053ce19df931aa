/// Completion for fish: one line for each word that may follow, with where it may.
struct FishCompletion {
    private let commands: Commands

    init(_ commands: Commands) { self.commands = commands }

    var script: String {
        let lines = commands.junctions.flatMap(words) + commands.all.flatMap(options)
        return """
            # Completion of pavilion for fish; written by `pavilion completion fish`.
            function __pavilion_at --description 'Whether just these words stand before'
                set -l words (commandline -opc)
                test "$words[2..]" = "$argv"
            end
            function __pavilion_in --description 'Whether the command has this name'
                set -l words (commandline -opc)
                string match -q -- "$argv *" "$words[2..] "
            end
            complete -c pavilion -f
            \(lines.joined(separator: "\n"))
            """
    }

    private func words(after path: [String]) -> [String] {
        commands.words(after: path).map { word in
            "\(line("at", path)) -a \(word.text.quoted) -d \(word.summary.quoted)"
        }
    }

    private func options(of command: Command) -> [String] {
        let start = line("in", command.words)
        let options = command.allOptions.map { option in
            let value = option.completable.map { " \(completing($0))" } ?? ""
            return "\(start) -l \(option.name)\(value) -d \(option.help.quoted)"
        }
        guard let operands = command.operands?.completable else { return options }
        if case .anything = operands { return options }
        return options + ["\(start) \(completing(operands))"]
    }

    private func line(_ condition: String, _ path: [String]) -> String {
        "complete -c pavilion -n " + (["__pavilion_\(condition)"] + path).joined(separator: " ").quoted
    }

    private func completing(_ completable: Completable) -> String {
        switch completable {
        case .words(let words): "-x -a \(words.joined(separator: " ").quoted)"
        case .files: "-r -F"
        case .directories: "-x -a '(__fish_complete_directories)'"
        case .anything: "-x"
        }
    }
}
