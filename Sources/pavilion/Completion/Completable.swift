/// What may be completed in a place of the command line.
enum Completable {
    case words([String])
    case files
    case directories
    /// Whatever it is, only who types knows it.
    case anything

    /// - Parameter name: the word that stands for it in help.
    init(_ name: String, of words: [String]) {
        self =
            switch name {
            case _ where !words.isEmpty: .words(words)
            case "FILE": .files
            case "DIR", "BACKUPS": .directories
            default: .anything
            }
    }
}

extension Command.Option {
    /// What its value may be; nil: it takes none.
    var completable: Completable? { value.map { Completable($0, of: words) } }
}

extension Command.Operands {
    /// What each may be.
    var completable: Completable { Completable(name, of: words) }
}

extension Command {
    /// Its options, and the one that all commands have.
    var allOptions: [Option] { options + [Option(name: "help", value: nil, help: "say what the command takes")] }
}
