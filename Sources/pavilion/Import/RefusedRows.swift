import Adapters
import Files

/// The rows of a list that were refused, for whoever mends them and imports them again.
struct RefusedRows {
    private let headings: [String]
    private let format: TableFormat
    private var rows: [(row: TableRow, reason: String)] = []

    /// Behind the list's own; what an earlier report said in them is over.
    private static let added = ["line", "reason"]

    init(of list: ListFile) {
        headings = list.headings.suffix(2) == Self.added[...] ? list.headings.dropLast(2) : list.headings
        format = list.format
    }

    var count: Int { rows.count }

    mutating func add(_ row: TableRow, _ reason: String) { rows.append((row, reason)) }

    var words: String { rows.map { "line \($0.row.line): \($0.reason)" }.joined(separator: "\n") }

    /// Writes them as their list came, with what is wrong behind. Without any there is no file, nor an older one.
    func write(to path: String) throws(FileFailure) {
        guard !rows.isEmpty else { return try DurableFile.remove(path) }
        let told = rows.sorted { $0.row.line < $1.row.line }.map { row, reason in
            Array(row.cells.prefix(headings.count)) + ["\(row.line)", reason]
        }
        try DurableFile.write(format.bytes(headings + Self.added, told), to: path)
    }
}
