import Archives
import DelimitedText
import Foundation
import Messages
import TestSupport
import Testing
import Timekeeping

/// The exhibitors of four Paris Air Shows, as lists in three formats.
@Suite(.timeLimit(.minutes(30))) struct RealListTests {
    /// So many rows of each; `make soak` takes all of them.
    private static let rows = Int(ProcessInfo.processInfo.environment["LIST_ROWS"] ?? "") ?? 120
    /// With the rows of each that stand for Borneo, which is no country.
    private static let lists = [(year: 2025, refused: 0), (2007, 2), (2015, 0), (2017, 0)]

    /// The list of 2007 calls one country by three letters that are no code: what they stand for here, its organizer says.
    private static func prepared() async throws -> TemporaryDirectory {
        let data = try await TemporaryDirectory.announcing("paris-2025", "paris-2007", "paris-2015", "paris-2017")
        let test = try await TestInstallation(in: data, clock: ManualClock(WallClock.system.now()))
        defer { test.close() }
        _ = try await test.call(
            CodesOperations.putCodeMapping,
            PutCodeMapping(list: "country", system: "alias", foreign: "EAU", code: "AE"))
        return data
    }

    private func bring(_ list: String, to data: TemporaryDirectory, _ year: Int) async throws -> [String: Int] {
        try importTotals(
            try await PavilionProgram.run(
                ["import", "--data", data.path, "--edition", "paris-\(year)", "--json", list]))
    }

    @Test func `real lists make one hub as CSV, as XLSX and as XML, and the second time nothing changes`() async throws
    {
        let (csv, xlsx, xml) = (try await Self.prepared(), try await Self.prepared(), try await Self.prepared())
        for (year, refused) in Self.lists {
            let list = try ListFiles(of: year, most: Self.rows, in: csv)
            let first = try await bring(list.csv, to: csv, year)
            #expect(first["rows"] == list.count && first["refused"] == refused)
            #expect(try await bring(list.xlsx, to: xlsx, year) == first)
            #expect(try await bring(list.xml, to: xml, year) == first)
        }
        let hub = try await HubContent(of: csv)
        #expect(try await HubContent(of: xlsx) == hub)
        #expect(try await HubContent(of: xml) == hub)
        for (year, refused) in Self.lists {
            let list = try ListFiles(of: year, most: Self.rows, in: csv)
            #expect(
                try await bring(list.xlsx, to: csv, year) == [
                    "rows": list.count, "created": 0, "attached": 0, "likely": 0, "unchanged": list.count - refused,
                    "refused": refused,
                ])
        }
        #expect(try await HubContent(of: csv) == hub)
    }
}

/// A list of the show in three formats.
private struct ListFiles {
    let csv: String
    let xlsx: String
    let xml: String
    let count: Int

    /// - Parameter most: when there are more rows, so many of them from all over the list, with all those whose country is
    ///   written in words.
    init(of year: Int, most: Int, in directory: TemporaryDirectory) throws {
        let text = try String(contentsOf: Fixture.url("ExhibitorLists/paris-air-show-\(year).csv"), encoding: .utf8)
        var rows = try CSVReader.rows(text)
        let step = max(1, (rows.count - 1) / most)
        rows = rows.enumerated().filter { $0 == 0 || $0 % step == 0 || $1[1].count > 2 }.map(\.element)
        count = rows.count - 1
        (csv, xlsx, xml) = (
            directory.file("\(year).csv"), directory.file("\(year).xlsx"), directory.file("\(year).xml")
        )
        let lines = rows.map { $0.map(\.quoted).joined(separator: ",") + "\n" }
        try Data(lines.joined().utf8).write(to: URL(filePath: csv))
        try Data(Self.workbook(rows)).write(to: URL(filePath: xlsx))
        try Data(Self.document(rows).utf8).write(to: URL(filePath: xml))
    }

    private static func document(_ rows: [[String]]) -> String {
        let exhibitors = rows.dropFirst().map { row in
            let cells = zip(rows[0], row).map { name, cell in "<\(name)>\(cell.escaped)</\(name)>" }
            return "<exhibitor>\(cells.joined())</exhibitor>\n"
        }
        return "<list>\(exhibitors.joined())</list>"
    }

    private static func workbook(_ rows: [[String]]) -> [UInt8] {
        let cells = rows.map { row in
            "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0.escaped)</t></is></c>" }.joined() + "</row>"
        }
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var archive = ZIPWriter()
        for (name, text) in [
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets><sheet r:id=\"a\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"\(main)\"><sheetData>\(cells.joined())</sheetData></worksheet>"
            ),
        ] { archive.add(name, Array(text.utf8)) }
        return archive.end()
    }
}

extension String {
    fileprivate var quoted: String { "\"\(replacingOccurrences(of: "\"", with: "\"\""))\"" }

    fileprivate var escaped: String {
        replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }
}
