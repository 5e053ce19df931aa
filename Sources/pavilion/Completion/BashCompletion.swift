/// Completion for bash: one function that finds the command, then what may follow.
struct BashCompletion {
    private let commands: Commands

    init(_ commands: Commands) { self.commands = commands }

    var script: String {
        """
        # Completion of pavilion for bash; written by `pavilion completion bash`.
        _pavilion() {
            local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} at='' next i
            # --option=value comes as three words.
            [[ $word == = ]] && word=''
            [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD-2]}
            for ((i = 1; i < COMP_CWORD; i++)); do
                next="$at${at:+ }${COMP_WORDS[i]}"
                case $next in
                    \(places.map(\.quoted).joined(separator: " | "))) at=$next ;;
                    *) break ;;
                esac
            done
            case $at in
        \((commands.junctions.map(junction) + commands.all.map(command)).joined(separator: "\n"))
            esac
        }
        _pavilion_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word"); }
        _pavilion_paths() { compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen "$1" -- "$word"); }
        complete -F _pavilion pavilion
        """
    }

    private var places: [String] {
        commands.junctions.dropFirst().map { $0.joined(separator: " ") } + commands.all.map(\.name)
    }

    private func junction(_ path: [String]) -> String {
        let words = commands.words(after: path).map(\.text)
        return "        \(path.joined(separator: " ").quoted)) \(completing(.words(words + ["--help"]))) ;;"
    }

    private func command(_ command: Command) -> String {
        let taking = command.options.compactMap { option in option.completable.map { (option, completing($0)) } }
        let values = Dictionary(grouping: taking, by: \.1).sorted { $0.key < $1.key }.map { words, options in
            "                \(options.map(\.0.spelling).joined(separator: " | "))) \(words); return ;;"
        }
        let options = completing(.words(command.allOptions.map(\.spelling)))
        let operands = command.operands.map { "[[ $word == -* ]] && \(options) || \(completing($0.completable))" }
        return """
                    \(command.name.quoted))
                        case $before in
            \(values.joined(separator: "\n"))
                        esac
                        \(operands ?? options) ;;
            """
    }

    private func completing(_ completable: Completable) -> String {
        switch completable {
        case .words(let words): "_pavilion_words \(words.joined(separator: " ").quoted)"
        case .files: "_pavilion_paths -f"
        case .directories: "_pavilion_paths -d"
        case .anything: "COMPREPLY=()"
        }
    }
}
