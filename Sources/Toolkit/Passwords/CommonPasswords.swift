import Resources

/// Passwords that many people have, which are therefore tried first: 30,000, folded, in the order of their bytes
/// (`Lists/common-passwords.md` says where they come from).
struct CommonPasswords: Sendable {
    private static let path = "Sources/Toolkit/Passwords/Lists/common-passwords.txt"
    static let embedded: CommonPasswords = {
        guard let list = Resource.file(path) else { preconditionFailure("\(path) is not embedded") }
        return CommonPasswords(list.bytes)
    }()

    /// One a line, each line ended. They are searched where they stand: as strings they would take ten times the memory.
    let lines: [UInt8]

    init(_ lines: [UInt8]) { self.lines = lines }

    func contains(_ password: some Collection<UInt8>) -> Bool {
        guard !password.isEmpty else { return false }
        let end = UInt8(ascii: "\n")
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            let start = lines[low..<middle].lastIndex(of: end).map { $0 + 1 } ?? low
            let next = lines[middle...].firstIndex(of: end) ?? lines.count
            let line = lines[start..<next]
            if line.elementsEqual(password) { return true }
            if line.lexicographicallyPrecedes(password) { low = next + 1 } else { high = start }
        }
        return false
    }
}
