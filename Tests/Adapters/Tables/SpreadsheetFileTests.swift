import Adapters
import Foundation
import TestSupport
import Testing

@Suite("A list in a spreadsheet")
struct SpreadsheetFileTests {
    private let sample: TableSample

    init() throws { sample = try TableSample() }

    private static let headings = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>phone</t></is></c></row>
        """
    private static let texts = """
        <si><t>name</t></si><si><t>country</t></si><si><r><t>展</t></r><r><t xml:space="preserve">会 </t></r>\
        <rPh sb="0" eb="1"><t>てん</t></rPh></si><si/>
        """

    @Test("has shared, inline, rich, formula, true and long numeric cells")
    func cells() throws {
        let path = try sample.workbook(
            sheet: Self.headings + """
                <row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3"><v>8.613800138000E12</v></c></row>
                <row><c t="str"><f>"A"</f><v>A &amp; B</v></c><c t="b"><v>1</v></c><c><v>1.5</v></c></row>
                <row r="9"/><row r="10"><c r="A10"/></row>
                """, texts: Self.texts)
        let table = try sample.read(path)
        #expect(table.headings == ["name", "country", "phone"])
        #expect(table.rows.map(\.cells) == [["展会 ", "", "8613800138000"], ["A & B", "TRUE", "1.5"]])
        #expect(table.rows.map(\.line) == [3, 4])
    }

    @Test("is its first sheet that is not hidden")
    func hidden() throws {
        let book = TableSample.book.replacingOccurrences(
            of: "name=\"List\"", with: "name=\"List\" state=\"veryHidden\"")
        let failure = #expect(throws: TableFailure.self) {
            try sample.read(sample.workbook(sheet: Self.headings, texts: Self.texts, book: book))
        }
        #expect(failure?.code == .unsupported)
    }

    @Test(
        "is refused with its row when it contradicts itself",
        arguments: [
            "<c r=\"A2\" t=\"s\"><v>99</v></c>", "<c r=\"A2\" t=\"s\"><v>x</v></c>",
            "<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c>", "<c r=\"ZZZZ2\"><v>1</v></c>",
        ])
    func contradictions(cell: String) throws {
        let path = try sample.workbook(sheet: Self.headings + "<row r=\"2\">\(cell)</row>", texts: Self.texts)
        let failure = #expect(throws: TableFailure.self) { try sample.read(path) }
        #expect(failure?.code == .malformed && failure?.line == 2)
    }

    @Test("with a document type is refused, so that no entity grows")
    func entities() throws {
        let path = try sample.archive([
            (
                "xl/workbook.xml",
                "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><workbook>&b;</workbook>"
            )
        ])
        let failure = #expect(throws: TableFailure.self) { try sample.read(path) }
        #expect(failure?.code == .unsupported)
    }

    @Test("whose shared texts unpack to more than their limit is refused")
    func bomb() throws {
        let text = String(repeating: "x", count: 1 << 16)
        let path = try sample.workbook(
            sheet: Self.headings, texts: String(repeating: "<si><t>\(text)</t></si>", count: 65 << 4))
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? .max < 1 << 20)
        let failure = #expect(throws: TableFailure.self) { try sample.read(path) }
        #expect(failure?.code == .tooLarge)
    }

    @Test("with a text of more parts than a cell can hold is refused before all of it is read")
    func longText() throws {
        let part = "<r><t>\(String(repeating: "x", count: 1 << 16))</t></r>"
        let path = try sample.workbook(
            sheet: Self.headings, texts: Self.texts + "<si>\(String(repeating: part, count: 3))</si>")
        let failure = #expect(throws: TableFailure.self) { try sample.read(path) }
        #expect(failure?.code == .tooLarge && failure?.detail.contains("a cell") == true)
    }

    @Test("with a row that names one long text again and again is refused with its number")
    func repeatedText() throws {
        let text = String(repeating: "x", count: 1 << 16)
        let path = try sample.workbook(
            sheet: Self.headings + "<row r=\"2\">\(String(repeating: "<c t=\"s\"><v>0</v></c>", count: 17))</row>",
            texts: "<si><t>\(text)</t></si><si><t>country</t></si>")
        let failure = #expect(throws: TableFailure.self) { try sample.read(path) }
        #expect(failure?.code == .tooLarge && failure?.line == 2)
    }

    @Test("that is cut off, is something else, or has a password, is refused with words")
    func broken() throws {
        let path = try sample.workbook(sheet: Self.headings, texts: Self.texts)
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let cut = #expect(throws: TableFailure.self) { try sample.read(Array(bytes.prefix(bytes.count / 2))) }
        #expect(cut?.code == .malformed)
        let other = #expect(throws: TableFailure.self) { try sample.read(sample.archive([("a.txt", "a")])) }
        #expect(other?.code == .unsupported)
        let old = #expect(throws: TableFailure.self) { try sample.read([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]) }
        #expect(old?.code == .unsupported)
    }
}
