/// What a command was given: the options by name, and the words besides them.
struct Arguments: Sendable {
    private let values: [String: [String]]
    let operands: [String]

    init(values: [String: [String]], operands: [String] = []) {
        self.values = values
        self.operands = operands
    }

    /// The one word besides the options, of a command that takes one.
    var operand: String { operands.first ?? "" }

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
