/// Completion for zsh: finds the command, then leaves its options and operands to `_arguments`.
struct ZshCompletion {
    private let commands: Commands

    init(_ commands: Commands) { self.commands = commands }

    var script: String {
        """
        #compdef pavilion
        # Completion of pavilion for zsh; written by `pavilion completion zsh`.
        local at= next
        local -a found
        while (( CURRENT > 2 )); do
            next="$at${at:+ }$words[2]"
            case $next in
                \(places.map { "(\($0.quoted))" }.joined(separator: " | "))) at=$next ;;
                (*) break ;;
            esac
            shift words
            (( CURRENT-- ))
        done
        case $at in
        \((commands.junctions.map(junction) + commands.all.map(command)).joined(separator: "\n"))
        esac
        """
    }

    private var places: [String] {
        commands.junctions.dropFirst().map { $0.joined(separator: " ") } + commands.all.map(\.name)
    }

    private func junction(_ path: [String]) -> String {
        let found = commands.words(after: path).map { "\($0.text):\($0.summary)".quoted }
        return
            "    (\(path.joined(separator: " ").quoted)) found=(\(found.joined(separator: " "))); _describe command found ;;"
    }

    private func command(_ command: Command) -> String {
        let options = command.allOptions.map { option in
            let name = (option.isRepeatable ? "*" : "") + option.spelling
            let value = option.completable.map {
                "=" + "[\(escaped(option.help))]" + completing($0, option.value ?? "")
            }
            return (name + (value ?? "[\(escaped(option.help))]")).quoted
        }
        let operands = command.operands.map { operands in
            ["\(operands.isRepeatable ? "*" : "1")\(completing(operands.completable, operands.name))".quoted]
        }
        return "    (\(command.name.quoted)) _arguments \((options + (operands ?? [])).joined(separator: " ")) ;;"
    }

    private func completing(_ completable: Completable, _ name: String) -> String {
        switch completable {
        case .words(let words): ":\(name):(\(words.joined(separator: " ")))"
        case .files: ":\(name):_files"
        case .directories: ":\(name):_directories"
        case .anything: ":\(name): "
        }
    }

    /// What stands between brackets in a description.
    private func escaped(_ text: String) -> String {
        text.map { "[]\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    }
}
