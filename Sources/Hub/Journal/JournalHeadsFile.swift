import Files

/// `journal.heads` in a data directory: one signed head a line, the newest last.
struct JournalHeadsFile: Sendable {
    let path: String
    /// More than a line has.
    private static let lineLimit = 1024

    init(in directory: String) { path = DataFile.journalHeads.path(in: directory) }

    func append(_ head: JournalHead) throws { try DurableFile.append(head.line(), to: path) }

    /// The last line that is whole; one that a crash has cut off is removed. Nil: there is none. A line that cannot be
    /// read is given as it is.
    func last() throws(FileFailure) -> [UInt8]? {
        guard let end = try DurableFile.readEnd(of: path, atMost: Self.lineLimit) else { return nil }
        let newline = UInt8(ascii: "\n")
        let whole = end.lastIndex(of: newline).map { $0 + 1 } ?? 0
        if whole < end.count { try DurableFile.cut(path, by: end.count - whole) }
        guard whole > 0 else { return nil }
        return end[..<whole].dropLast().split(separator: newline, omittingEmptySubsequences: false).last.map(Array.init)
    }

    /// All lines that are whole, in turn.
    func each(_ visit: (ArraySlice<UInt8>) throws -> Void) throws {
        let bytes = try DurableFile.read(path) ?? []
        guard let last = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return }
        for line in bytes[..<last].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            try visit(line)
        }
    }
}
