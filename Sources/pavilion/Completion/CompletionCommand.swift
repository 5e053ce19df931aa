extension Command {
    static let completion = Command(
        name: "completion", summary: "Write what lets a shell complete the words of pavilion's command line.",
        options: [], operands: Operands("SHELL", of: Shell.allCases.map(\.rawValue))
    ) { arguments in
        guard let shell = Shell(rawValue: arguments.operand) else { return }
        Terminal.say(shell.script(for: .pavilion))
    }
}

/// A shell that completes words.
private enum Shell: String, CaseIterable {
    case bash, zsh, fish

    func script(for commands: Commands) -> String {
        switch self {
        case .bash: BashCompletion(commands).script
        case .zsh: ZshCompletion(commands).script
        case .fish: FishCompletion(commands).script
        }
    }
}
