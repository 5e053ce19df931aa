import Adapters
import DelimitedText
import Files

/// The rows of a list that were refused, for whoever mends them and imports them again.
struct RefusedRows {
    private let headings: [String]
    private var rows: [(row: TableRow, reason: String)] = []

    init(headings: [String]) { self.headings = headings }

    var count: Int { rows.count }

    mutating func add(_ row: TableRow, _ reason: String) { rows.append((row, reason)) }

    var words: String { rows.map { "line \($0.row.line): \($0.reason)" }.joined(separator: "\n") }

    /// Writes them under their list's headings, with what is wrong behind. Without any there is no file, nor an older one.
    func write(to path: String) throws(FileFailure) {
        guard !rows.isEmpty else { return try DurableFile.remove(path) }
        var file = CSVWriter()
        file.row(headings + ["line", "reason"])
        for (row, reason) in rows.sorted(by: { $0.row.line < $1.row.line }) {
            file.row(row.cells + ["\(row.line)", reason])
        }
        try DurableFile.write(file.bytes, to: path)
    }
}
