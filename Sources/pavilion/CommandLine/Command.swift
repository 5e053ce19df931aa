/// One command of the program: what it is called, what it takes, what it does. Parsing, `--help` and error words all come
/// from this description.
struct Command: Sendable {
    struct Option: Sendable {
        let name: String
        /// The word that stands for the value in help; nil: a flag.
        let value: String?
        let help: String
        var isRequired = false
        var isRepeatable = false

        static let data = Option(name: "data", value: "DIR", help: "the data directory", isRequired: true)
        static let json = Option(name: "json", value: nil, help: "answer in JSON")
    }

    /// One word or several: `serve`, `journal verify`.
    let name: String
    let summary: String
    let options: [Option]
    /// What stands after the options, one or more of it: `FILE…`; none or more: `[FILE…]`; nil: nothing does.
    var operands: String?
    let run: @Sendable (Arguments) async throws -> Void

    /// The name, as it stands on the command line.
    var words: [String] { name.split(separator: " ").map(String.init) }

    /// Reads the words after the command's name.
    func parse(_ words: ArraySlice<String>) throws(UsageFailure) -> Arguments {
        var values: [String: [String]] = [:]
        var operands: [String] = []
        var rest = words
        while let word = rest.popFirst() {
            if self.operands != nil, !word.hasPrefix("--") {
                operands.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = options.first(where: { "--\($0.name)" == parts[0] }) else {
                throw UsageFailure("\(name) does not know \(word)")
            }
            guard values[option.name] == nil || option.isRepeatable else {
                throw UsageFailure("--\(option.name) is given twice")
            }
            guard let placeholder = option.value else {
                guard parts.count == 1 else { throw UsageFailure("--\(option.name) takes no value") }
                values[option.name] = [""]
                continue
            }
            guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
                throw UsageFailure("--\(option.name) needs a \(placeholder)")
            }
            values[option.name, default: []].append(value)
        }
        if let missing = options.first(where: { $0.isRequired && values[$0.name] == nil }) {
            throw UsageFailure("\(name) needs --\(missing.name) \(missing.value ?? "")")
        }
        if let wanted = self.operands, !wanted.hasPrefix("["), operands.isEmpty {
            throw UsageFailure("\(name) needs \(wanted)")
        }
        return Arguments(values: values, operands: operands)
    }

    var help: String {
        let entries = options.map { option in
            (left: "--\(option.name)" + (option.value.map { " \($0)" } ?? ""), right: option.help)
        }
        let width = entries.map(\.left.count).max() ?? 0
        let lines = entries.map { entry in
            "  \(entry.left)\(String(repeating: " ", count: width - entry.left.count + 2))\(entry.right)"
        }
        return "usage: pavilion \(name) [options]\(operands.map { " \($0)" } ?? "")\n\n\(summary)\n\n"
            + lines.joined(separator: "\n")
    }
}

/// The options that were given, by name, and the words besides them.
struct Arguments: Sendable {
    private let values: [String: [String]]
    /// What stands after them.
    let operands: [String]

    init(values: [String: [String]], operands: [String] = []) {
        self.values = values
        self.operands = operands
    }

    func has(_ flag: String) -> Bool { values[flag] != nil }
    subscript(name: String) -> String? { values[name]?.first }

    /// All values of an option that may be given several times.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    func text(_ name: String, default fallback: String) -> String { self[name] ?? fallback }

    /// The path of a directory, without a slash at its end: names beside it are made of it. Empty when it is not given.
    func directory(_ name: String) -> String {
        let path = text(name, default: "")
        let end = path.lastIndex { $0 != "/" }
        return end.map { String(path[...$0]) } ?? String(path.prefix(1))
    }

    /// Nil: not given.
    func count(_ name: String) throws(UsageFailure) -> Int? {
        guard let text = self[name] else { return nil }
        guard let count = Int(text), count > 0 else { throw UsageFailure("--\(name) takes a number from 1 up") }
        return count
    }

    func port(_ name: String, default fallback: Int) throws(UsageFailure) -> Int {
        guard let text = self[name] else { return fallback }
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw UsageFailure("--\(name) takes a port, 0 to 65535")
        }
        return port
    }
}

/// The command line is wrong; the program says how and ends with status 64.
struct UsageFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
