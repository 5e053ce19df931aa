/// One command of the program: what it is called, what it takes, what it does. Parsing, help, the manual and what shells
/// complete all come from this description.
struct Command: Sendable {
    /// One word or several: `serve`, `journal verify`.
    let name: String
    let summary: String
    let options: [Option]
    /// What stands besides the options; nil: nothing does.
    var operands: Operands?
    let run: @Sendable (Arguments) async throws -> Void

    /// The name, as it stands on the command line.
    var words: [String] { name.split(separator: " ").map(String.init) }

    /// Reads the words after the command's name.
    func parse(_ words: ArraySlice<String>) throws(UsageFailure) -> Arguments {
        var values: [String: [String]] = [:]
        var operands: [String] = []
        var rest = words
        while let word = rest.popFirst() {
            if let place = self.operands, !word.hasPrefix("--") {
                try place.check(word)
                operands.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let option = try option(parts[0])
            guard values[option.name] == nil || option.isRepeatable else {
                throw UsageFailure("\(option.spelling) is given twice")
            }
            guard let placeholder = option.value else {
                guard parts.count == 1 else { throw UsageFailure("\(option.spelling) takes no value") }
                values[option.name] = [""]
                continue
            }
            guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
                throw UsageFailure("\(option.spelling) needs a \(placeholder)")
            }
            try value.requireOne(of: option.words, for: option.spelling)
            values[option.name, default: []].append(value)
        }
        if let missing = options.first(where: { $0.isRequired && values[$0.name] == nil }) {
            throw UsageFailure("\(name) needs \(missing.usage)")
        }
        try self.operands?.check(count: operands.count, of: name)
        return Arguments(values: values, operands: operands)
    }

    private func option(_ word: String) throws(UsageFailure) -> Option {
        if let option = options.first(where: { $0.spelling == word }) { return option }
        throw UsageFailure("\(name) does not know \(word)\(options.map(\.spelling).suggestion(for: word))")
    }
}
