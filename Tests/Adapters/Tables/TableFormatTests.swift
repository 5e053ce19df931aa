import Adapters
import Foundation
import TestSupport
import Testing

@Suite("A table that is written as it came")
struct TableFormatTests {
    private let sample: TableSample

    init() throws { sample = try TableSample() }

    /// Formulas, telephone numbers, what spreadsheets and XML give a meaning, and what is written around cells.
    private static let cells = [
        "+33 1 42 68 53 00", "=1+1", "-2", "@SUM(A1)", "＝1", "＋33", "－1", "＠A", "'s Hof", "\t=1", "<a> & \"b\"",
        "a;b,c", "展会", "x\r\ny", "", "a;=1+1;b", "x\n=1", "a;\"=1", "a,-1;+2", "\t\t@x",
    ]

    @Test(
        "is read again as it was, and in the same format",
        arguments: [
            TableFormat.delimited(by: ","), .delimited(by: ";"), .delimited(by: "\t"), .spreadsheet, .xml,
        ])
    func roundTrip(format: TableFormat) throws {
        let headings = Self.cells.indices.map { "c\($0)" }
        let path = sample.directory.file("list")
        try Data(format.bytes(headings, [Self.cells, Self.cells.reversed()])).write(to: URL(filePath: path))
        let table = try openTable(path)
        #expect(table.format == format)
        let read = try sample.read(path)
        #expect(Set(read.headings) == Set(headings))
        let rows = read.rows.map { row in
            let cells = Dictionary(zip(read.headings, row.cells)) { first, _ in first }
            return headings.map { cells[$0] }
        }
        #expect(rows == [Self.cells, Self.cells.reversed()])
    }

    @Test("has its formulas as text when a spreadsheet opens it")
    func formulas() throws {
        let text = String(decoding: TableFormat.delimited(by: ";").bytes(["a"], [["=1"], ["+33"]]), as: UTF8.self)
        #expect(text == "\u{feff}a\r\n\"'=1\"\r\n\"'+33\"\r\n")
        // Stored, so that it can be read as it is.
        let workbook = String(decoding: TableFormat.spreadsheet.bytes(["a"], [["=1"]]), as: UTF8.self)
        #expect(workbook.contains("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">=1</t></is></c>"))
        #expect(!workbook.contains("<f>"))
    }
}
