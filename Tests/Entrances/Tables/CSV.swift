import DelimitedText

/// Separated values; how long they are says by what.
func checkCSV(_ bytes: [UInt8]) throws {
    let separators: [Character] = [",", ";", "\t"]
    let separator = separators[bytes.count % 3]
    let whole = CSVReading([bytes[...]], by: separator)
    try hold(CSVReading(Cuts(bytes: bytes), by: separator), equals: whole, "read in pieces")
    try hold(zip(whole.rows, whole.rows.dropFirst()).allSatisfy { $0.line < $1.line }, "rows out of order")
    // An empty line is no row.
    let rows = whole.rows.map(\.cells).filter { $0 != [""] }
    var writer = CSVWriter(separator: separator)
    for row in rows { writer.row(row) }
    let written = writer.bytes.dropFirst(3)
    // A byte that says nothing is written as three, a quote as two.
    let again = CSVReading([written], by: separator, rowLimit: 8000)
    try hold(again.rows.map { $0.cells.map(\.withoutFormulaQuote) }, equals: rows, "written and read again")
    try hold(again.failure == nil && !again.rows.contains(where: \.isFlawed), "what we write is flawed")
    for other in separators { try holdNoFormula(written, by: other) }
}

/// Whatever separator a spreadsheet is told, it finds no formula in what we write.
private func holdNoFormula(_ written: ArraySlice<UInt8>, by separator: Character) throws {
    for row in CSVReading([written], by: separator, rowLimit: 8000).rows {
        for cell in row.cells {
            let first = cell.unicodeScalars.first { $0 != "\"" }
            try hold(!"=+-@＝＋－＠".unicodeScalars.contains { $0 == first }, "a formula by \(separator): \(cell)")
        }
    }
}

private struct CSVReading: Equatable {
    private(set) var rows: [CSVRow] = []
    private(set) var failure: String?

    init(_ pieces: some Sequence<ArraySlice<UInt8>>, by separator: Character, rowLimit: Int = 1000) {
        var reader = CSVReader(separator: separator, rowLimit: rowLimit)
        do throws(CSVFailure) {
            for piece in pieces { try reader.read(piece, into: &rows) }
            try reader.end(into: &rows)
        } catch {
            failure = error.description
        }
    }
}
