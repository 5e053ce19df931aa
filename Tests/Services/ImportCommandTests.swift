import Archives
import DelimitedText
import Foundation
import Hub
import Messages
import TestSupport
import Testing
import Timekeeping

/// `pavilion import` as the shell meets it.
@Suite(.timeLimit(.minutes(5))) struct ImportCommandTests {
    private let data: TemporaryDirectory

    init() async throws { data = try await Self.prepared() }

    /// A data directory with an edition for each list.
    private static func prepared() async throws -> TemporaryDirectory {
        let test = try await TestInstallation(in: TemporaryDirectory(), clock: ManualClock(WallClock.system.now()))
        for (year, _) in lists { try await test.announce(.sample("paris-\(year)")) }
        test.close()
        return test.directory
    }

    private func bring(
        _ words: String..., to data: TemporaryDirectory? = nil, edition: String = "paris-2025"
    ) async throws -> FinishedProgram {
        try await PavilionProgram.run(
            ["import", "--data", (data ?? self.data).path, "--edition", edition, "--json"] + words)
    }

    /// The last line, when it was imported.
    private func totals(_ program: FinishedProgram) throws -> [String: Int] {
        try #require(program.status == .exited(0), "\(program.errorOutput)")
        let line = try #require(program.output.split(separator: "\n").last)
        return try JSONDecoder().decode([String: Int].self, from: Data(line.utf8))
    }

    private func write(_ text: String, to name: String = "list.csv") throws -> String {
        let path = data.file(name)
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    /// With the rows of each whose country is written in words.
    private static let lists = [(year: 2025, refused: 3), (2007, 11), (2015, 0), (2017, 5)]

    @Test func `real lists make one hub as CSV and as XLSX, and the second time nothing changes`() async throws {
        let other = try await Self.prepared()
        for (year, refused) in Self.lists {
            let (list, edition) = (try ListFiles(of: year, in: data), "paris-\(year)")
            let first = try totals(try await bring(list.csv, edition: edition))
            #expect(first["rows"] == list.count && first["refused"] == refused)
            let hub = try await HubContent(of: data)
            // Two lists are enough for a second hub; the others come in the other format when they come again.
            let isForBoth = year == 2025 || year == 2007
            let again = try totals(try await bring(isForBoth ? list.csv : list.xlsx, edition: edition))
            #expect(
                again == [
                    "rows": list.count, "created": 0, "attached": 0, "likely": 0, "unchanged": list.count - refused,
                    "refused": refused,
                ])
            #expect(try await HubContent(of: data) == hub)
            guard isForBoth else { continue }
            #expect(try totals(try await bring(list.xlsx, to: other, edition: edition)) == first)
            #expect(try await HubContent(of: other) == hub)
        }
    }

    @Test func `refused rows are told, and imported when they are mended`() async throws {
        let list = try write(
            """
            Firm;Land;E-mail;Contact;Hall
            Lumen;DE;ada@lumen.example;Ada Lens;1
            Bright;Danemark;;;2
            Water;ZZ;;;3
            Amber;FR;;;4;5
            Birch;FR;nobody;Bo;=6
            """)
        let first = try await bring("--map", "companyName=Firm", "--map=country=Land", list)
        #expect(
            first.output
                == #"{"attached":0,"created":1,"likely":0,"refused":4,"rows":5,"unchanged":0}"# + "\n")
        #expect(first.errorOutput.contains("companyName ← Firm, country ← Land, contact.email ← E-mail"))
        #expect(first.errorOutput.contains("left out: Hall"))
        #expect(first.errorOutput.contains("4 rows are refused; they are in \(list).refused.csv"))
        let refused = try CSVReader.rows(String(contentsOfFile: "\(list).refused.csv", encoding: .utf8))
        #expect(
            refused[0].map { $0.trimmingPrefix("\u{feff}") } == [
                "Firm", "Land", "E-mail", "Contact", "Hall", "line", "reason",
            ])
        #expect(refused.dropFirst().map { $0[0] } == ["Bright", "Water", "Amber", "Birch"])
        #expect(refused.dropFirst().map { $0[5] } == ["3", "4", "5", "6"])
        #expect(refused[1][6].hasPrefix("country: ") && refused[2][6].hasPrefix("country: "))
        #expect(refused[3][6] == "more cells than headings" && refused[4][6].hasPrefix("contact.email: "))
        let mended = try write("Firm,Land,line,reason\nBright,DK,3,x\nAmber,FR,5,\n", to: "list.csv.refused.csv")
        let second = try totals(try await bring("--map", "companyName=Firm", "--map", "country=Land", mended))
        #expect(second["created"] == 2 && second["refused"] == 0)
        #expect(!FileManager.default.fileExists(atPath: "\(mended).refused.csv"))
    }

    @Test func `a list in XML is imported by the names of its elements, several files in one go`() async throws {
        let xml = try write(
            """
            <list><exhibitor><companyName>Lumen</companyName><country>DE</country><productCategory>light</productCategory>
            <productCategory>laser</productCategory></exhibitor></list>
            """, to: "list.xml")
        let csv = try write("公司名稱,國家\nLumen,DE\n流明光学,CN\n")
        let both = try totals(try await bring(xml, csv))
        #expect(both == ["rows": 3, "created": 2, "attached": 0, "likely": 0, "unchanged": 1, "refused": 0])
        let test = try await TestInstallation(in: data, clock: ManualClock(WallClock.system.now()))
        #expect(try test.ask("SELECT product_categories FROM participation ORDER BY id") == [["light laser"], [""]])
    }

    @Test func `what cannot be read to its end, or told apart, is refused with words, and nothing of it is imported`()
        async throws
    {
        let before = try await HubContent(of: data)
        let good = try write("name\nA\n", to: "good.csv")
        let cut = try await bring(try write("name,country\nA,FR\n\"B\n", to: "cut.csv"))
        #expect(cut.status == .exited(65) && cut.errorOutput.contains("cut.csv: line 3"))
        let nameless = try await bring(try write("a,b\n1,2\n", to: "nameless.csv"))
        #expect(nameless.status == .exited(65) && nameless.errorOutput.contains("--map companyName=HEADING"))
        #expect(try await bring(data.file("none.csv")).status == .exited(65))
        #expect(try await bring(good, edition: "paris-1909").status == .exited(65))
        #expect(try await bring("--map", "companyName=Firm", good).errorOutput.contains("there is no column Firm"))
        let unknown = try await bring("--map", "edition=name", good)
        #expect(unknown.status == .exited(64) && unknown.errorOutput.contains("contact.email"))
        #expect(try await bring("--encoding", "EBCDIC", good).status == .exited(64))
        #expect(try await HubContent(of: data) == before)
    }
}

/// A list of the show in two formats.
private struct ListFiles {
    let csv: String
    let xlsx: String
    let count: Int

    init(of year: Int, in directory: TemporaryDirectory) throws {
        let text = try String(contentsOf: Fixture.url("ExhibitorLists/paris-air-show-\(year).csv"), encoding: .utf8)
        let rows = try CSVReader.rows(text)
        count = rows.count - 1
        (csv, xlsx) = (directory.file("\(year).csv"), directory.file("\(year).xlsx"))
        try Data(text.utf8).write(to: URL(filePath: csv))
        try Data(Self.workbook(rows)).write(to: URL(filePath: xlsx))
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

/// What imports leave in a hub, without the ids, which differ from hub to hub.
private struct HubContent: Equatable {
    let parties: [[SQLValue]]
    let participations: [[SQLValue]]
    let reviews: [[SQLValue]]
    /// How many changes were made, ever.
    let changes: Int

    init(of directory: TemporaryDirectory) async throws {
        let test = try await TestInstallation(in: directory, clock: ManualClock(WallClock.system.now()))
        defer { test.close() }
        parties = try test.ask("SELECT display_name, country, version FROM party ORDER BY id")
        participations = try test.ask(
            """
            SELECT edition, display_name, company_name, participation.country, category
            FROM participation JOIN party ON party.id = participation.party ORDER BY participation.id
            """)
        reviews = try test.ask(
            """
            SELECT one.display_name, two.display_name, match_review.state FROM match_review
            JOIN party AS one ON one.id = party JOIN party AS two ON two.id = other ORDER BY match_review.id
            """)
        changes = try test.count("journal")
    }
}

extension String {
    fileprivate var escaped: String {
        replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }
}
