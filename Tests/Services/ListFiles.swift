import Archives
import DelimitedText
import Foundation
import MessageModel
import Messages
import TestSupport
import Timekeeping

/// The exhibitors of a Paris Air Show: as a list in three formats, and as what a partner would say of them.
struct ListFiles {
    let csv: String
    let xlsx: String
    let xml: String
    let exhibitors: [ImportExhibitor]

    /// - Parameter most: when there are more rows, so many of them from all over the list, with all those whose country is
    ///   written in words or whose name has more spaces than it needs.
    init(of year: Int, most: Int, in directory: TemporaryDirectory) throws {
        let text = try String(contentsOf: Fixture.url("ExhibitorLists/paris-air-show-\(year).csv"), encoding: .utf8)
        var rows = try CSVReader.rows(text)
        let step = max(1, (rows.count - 1) / most)
        rows = rows.enumerated().filter { number, row in
            number % step == 0 || row[1].count > 2 || row[0].contains("  ")
        }.map(\.element)
        exhibitors = rows.dropFirst().map { ImportExhibitor($0, of: "paris-\(year)") }
        (csv, xlsx, xml) = (
            directory.file("\(year).csv"), directory.file("\(year).xlsx"), directory.file("\(year).xml")
        )
        let lines = rows.map { $0.map(\.quoted).joined(separator: ",") + "\n" }
        try Data(lines.joined().utf8).write(to: URL(filePath: csv))
        try Data(Self.workbook(rows)).write(to: URL(filePath: xlsx))
        try Data(Self.document(rows).utf8).write(to: URL(filePath: xml))
    }

    var count: Int { exhibitors.count }

    /// A batch of the partner `erp`, in XML.
    /// - Parameter ids: what the messages' ids begin with.
    func batch(_ ids: String) -> [UInt8] {
        var writer = MessageWriter(.xml)
        let head = writer.head
        let messages = exhibitors.enumerated().flatMap { number, exhibitor in
            let envelope = Envelope(
                id: "\(ids)-\(number)", type: ImportExhibitor.element, sender: "erp", sent: Instant(milliseconds: 0))
            return writer.message(exhibitor.record, ImportExhibitor.element, in: envelope.record)
        }
        return head + messages + writer.tail
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

extension ImportExhibitor {
    /// A partner says countries in codes; Borneo is none. Names stay as it writes them, so it writes no space twice.
    private static let codes = [
        "EAU": "AE", "Danemark": "DK", "Chili": "CL", "Slovaque, République": "SK", "IRELAND": "IE",
    ]

    /// - Parameter row: name, country, website, category.
    fileprivate init(_ row: [String], of edition: String) {
        let said = row.map { $0.isEmpty ? nil : $0.split(separator: " ").joined(separator: " ") }
        self.init(
            edition: edition, companyName: said[0] ?? "", country: said[1].map { Self.codes[$0] ?? $0 },
            website: said[2],
            category: said[3])
    }
}

extension String {
    fileprivate var quoted: String { "\"\(replacingOccurrences(of: "\"", with: "\"\""))\"" }

    fileprivate var escaped: String {
        replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }
}
