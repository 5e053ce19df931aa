import Adapters

/// A table that was read to its end.
struct ReadTable {
    let headings: [String]
    let format: TableFormat
    private(set) var rows: [TableRow] = []

    /// Throws `TableFailure`.
    init(_ bytes: [UInt8]) throws {
        let file = try NamelessFile(bytes)
        var table = try openTable(file.path)
        (headings, format) = (table.headings, table.format)
        while let row = try table.next() { rows.append(row) }
    }

    /// The cells with anything in them, by their headings: XML has no place for empty ones.
    var named: [[String: String]] { Self.named(headings, rows.map(\.cells)) }

    static func named(_ headings: [String], _ rows: [[String]]) -> [[String: String]] {
        rows.map { cells in Dictionary(zip(headings, cells).filter { !$1.isEmpty }) { first, _ in first } }
    }
}
