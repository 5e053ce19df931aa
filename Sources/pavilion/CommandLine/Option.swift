extension Command {
    /// Something that a command may be told by name.
    struct Option: Sendable {
        let name: String
        /// The word that stands for the value in help, which also says what shells complete: `FILE`, `DIR`, others; nil: a
        /// flag.
        let value: String?
        let help: String
        var isRequired = false
        var isRepeatable = false
        /// The only values that there are; none: anything.
        var words: [String] = []

        static let data = Option(name: "data", value: "DIR", help: "the data directory", isRequired: true)
        static let json = Option(name: "json", value: nil, help: "answer in JSON")

        /// The help, with what the value may be and whether there must be one.
        var explanation: String {
            help + (words.isEmpty ? "" : ": \(words.joined(separator: ", "))") + (isRequired ? " [required]" : "")
        }
        /// As it stands on the command line.
        var spelling: String { "--\(name)" }
        /// Likewise, with its value.
        var usage: String { spelling + (value.map { " \($0)" } ?? "") }
    }

    /// The words besides the options.
    struct Operands: Sendable, ExpressibleByStringLiteral {
        /// The word that stands for each in help, as an option's `value`.
        let name: String
        let isRequired: Bool
        let isRepeatable: Bool
        /// The only ones that there are; none: anything.
        let words: [String]

        /// One of these words.
        init(_ name: String, of words: [String]) {
            (self.name, isRequired, isRepeatable, self.words) = (name, true, false, words)
        }

        /// As help writes it: `ID` one, `ID…` one or more, `[ID…]` none or more.
        init(stringLiteral usage: String) {
            name = usage.filter(\.isLetter)
            isRequired = !usage.hasPrefix("[")
            isRepeatable = usage.contains("…")
            words = []
        }

        var usage: String {
            let usage = isRepeatable ? "\(name)…" : name
            return isRequired ? usage : "[\(usage)]"
        }

        func check(_ word: String) throws(UsageFailure) { try word.requireOne(of: words, for: name) }

        func check(count: Int, of command: String) throws(UsageFailure) {
            if isRequired, count == 0 { throw UsageFailure("\(command) needs \(usage)") }
            if !isRepeatable, count > 1 { throw UsageFailure("\(command) takes one \(name)") }
        }
    }
}

extension String {
    /// Throws when this is none of the only values that there are.
    func requireOne(of words: [String], for name: String) throws(UsageFailure) {
        guard !words.isEmpty, !words.contains(self) else { return }
        throw UsageFailure(
            "\(name) is one of \(words.joined(separator: ", "))\(words.suggestion(for: self))")
    }
}
