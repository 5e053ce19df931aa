import DelimitedText

/// A row of a table, with a cell for each of its headings.
package struct TableRow: Hashable, Sendable {
    /// Where it stands in its file, counted from 1: its line, or a spreadsheet's row.
    package let line: Int
    package let cells: [String]
    /// Why nobody can tell what the row says; nil: it is sound.
    package let flaw: String?

    package init(line: Int, cells: [String], flaw: String? = nil) {
        (self.line, self.cells, self.flaw) = (line, cells, flaw)
    }
}

/// A file that is read as a table: headings, then rows, one after the other, in memory that does not grow with the file.
package protocol TableFile {
    /// What the first row says, or the names of elements; never empty.
    var headings: [String] { get }
    var format: TableFormat { get }

    /// The next row with anything in it; nil at the end. A failure ends the reading: what came before it stands.
    mutating func next() throws(TableFailure) -> TableRow?
}

extension TableFile {
    /// As many cells as there are headings, without the quotes that keep formulas from being run: files of ours have them,
    /// also when a spreadsheet has saved them. Cells beyond the headings are a flaw, when there is anything in them.
    func fitted(_ cells: [String], line: Int) -> TableRow {
        let beyond = cells.dropFirst(headings.count).contains { !$0.isEmpty }
        let missing = max(0, headings.count - cells.count)
        return TableRow(
            line: line,
            cells: cells.prefix(headings.count).map(\.withoutFormulaQuote) + [String](repeating: "", count: missing),
            flaw: beyond ? "more cells than headings" : nil)
    }
}
