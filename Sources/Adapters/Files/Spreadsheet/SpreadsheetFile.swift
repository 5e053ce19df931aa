import DelimitedText

/// The first sheet of a workbook as a table: its first row with anything in it has the headings.
package struct SpreadsheetFile: TableFile {
    package let headings: [String]
    package var format: TableFormat { .spreadsheet }
    private var sheet: SheetReader

    package init(_ path: String) throws(TableFailure) {
        let workbook = try Workbook(path)
        sheet = SheetReader(try workbook.openSheet(), try workbook.sharedTexts())
        guard let first = try sheet.next() else { throw TableFailure(.empty, "the first sheet is empty") }
        headings = first.cells.map(\.withoutFormulaQuote)
    }

    package mutating func next() throws(TableFailure) -> TableRow? {
        try sheet.next().map { fitted($0.cells, line: $0.line) }
    }
}
