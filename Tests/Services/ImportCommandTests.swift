import Adapters
import Foundation
import Hub
import Messages
import TestSupport
import Testing
import Timekeeping

/// `pavilion import` as the shell meets it.
@Suite(.timeLimit(.minutes(5))) struct ImportCommandTests {
    private let data: TemporaryDirectory

    init() async throws { data = try await .announcing("paris-2025") }

    private func bring(_ words: String..., edition: String = "paris-2025") async throws -> FinishedProgram {
        try await PavilionProgram.run(["import", "--data", data.path, "--edition", edition, "--json"] + words)
    }

    private func write(_ text: String, to name: String = "list.csv") throws -> String {
        let path = data.file(name)
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    @Test func `refused rows are told, and imported when they are mended`() async throws {
        let list = try write(
            """
            Firm;Land;E-mail;Contact;Hall
            Lumen;DE;ada@lumen.example;Ada Lens;1
            Bright;Atlantis;;;2
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
        var report = try openTable("\(list).refused.csv")
        #expect(report.headings == ["Firm", "Land", "E-mail", "Contact", "Hall", "line", "reason"])
        var refused: [[String]] = []
        while let row = try report.next() { refused.append(row.cells) }
        try #require(refused.map { $0[0] } == ["Bright", "Water", "Amber", "Birch"])
        #expect(refused.map { $0[5] } == ["3", "4", "5", "6"])
        // What a spreadsheet would run as a formula is text.
        #expect(try String(contentsOfFile: "\(list).refused.csv", encoding: .utf8).contains(";\"'=6\";"))
        #expect(refused[0][6].hasPrefix("country: There is no country Atlantis here."))
        #expect(refused[1][6].hasPrefix("country: "))
        #expect(refused[2][6] == "more cells than headings" && refused[3][6].hasPrefix("contact.email: "))
        let mended = try write("Firm,Land,line,reason\nBright,DK,3,x\nAmber,FR,5,\n", to: "list.csv.refused.csv")
        let second = try importTotals(try await bring("--map", "companyName=Firm", "--map", "country=Land", mended))
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
        let both = try importTotals(try await bring(xml, csv))
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
        #expect(try await bring(data.file("none.csv")).status == .exited(69))
        #expect(try await bring(good, edition: "paris-1909").status == .exited(65))
        #expect(try await bring("--map", "companyName=Firm", good).errorOutput.contains("there is no column Firm"))
        let unknown = try await bring("--map", "edition=name", good)
        #expect(unknown.status == .exited(64) && unknown.errorOutput.contains("contact.email"))
        #expect(try await bring("--encoding", "EBCDIC", good).status == .exited(64))
        #expect(try await HubContent(of: data) == before)
    }

    @Test func `of several lists none is imported when one cannot be read to its end`() async throws {
        let before = try await HubContent(of: data)
        let good = try write("name\nA\n", to: "good.csv")
        let both = try await bring(good, try write("name,country\nA,FR\n\"B\n", to: "cut.csv"))
        #expect(both.status == .exited(65) && both.output.isEmpty && both.errorOutput.contains("cut.csv: line 3"))
        #expect(try await HubContent(of: data) == before)
    }

    @Test func `the totals tell what was imported also when a later list fails`() async throws {
        let list = try write("name\nLumen\n")
        // An older report goes when the list has no refused rows any more.
        let report = try write("name,line,reason\nBright,3,x\n", to: "list.csv.refused.csv")
        let both = try await bring(list, report)
        #expect(both.status != .exited(0))
        #expect(
            both.output == #"{"attached":0,"created":1,"likely":0,"refused":0,"rows":1,"unchanged":0}"# + "\n")
    }

    @Test(arguments: ["csv", "xlsx", "xml"])
    func `refused rows come back as their list came, and are imported from there when they are mended`(ending: String)
        async throws
    {
        let format: TableFormat =
            switch ending {
            case "xlsx": .spreadsheet
            case "xml": .xml
            default: .delimited(by: ";")
            }
        let list = data.file("list.\(ending)")
        let rows = [["Lumen", "DE", ""], ["Bright", "Atlantis", "+33 1 42 68 53 00"]]
        try Data(format.bytes(["name", "country", "phone"], rows)).write(to: URL(filePath: list))
        #expect(try importTotals(try await bring(list))["refused"] == 1)
        let report = "\(list).refused.\(ending)"
        var table = try openTable(report)
        #expect(table.format == format && table.headings == ["name", "country", "phone", "line", "reason"])
        let row = try #require(try table.next())
        #expect(row.cells.prefix(3) == ["Bright", "Atlantis", "+33 1 42 68 53 00"])
        let mended = [["Bright", "Atlantis", "", "x", "y"], ["Water", "FR", "", "", ""]]
        try Data(format.bytes(table.headings, mended)).write(to: URL(filePath: report))
        let second = try importTotals(try await bring(report))
        #expect(second["created"] == 1 && second["refused"] == 1)
        let again = try openTable("\(report).refused.\(ending)")
        #expect(again.headings.filter { $0 == "reason" }.count == 1)
    }

    @Test func `refused rows are told where their file cannot be written`() async throws {
        let list = try write("name,country\nLumen,DE\nBright,Atlantis\n")
        try FileManager.default.createDirectory(atPath: "\(list).refused.csv", withIntermediateDirectories: false)
        let told = try await bring(list)
        #expect(try importTotals(told)["refused"] == 1)
        #expect(told.errorOutput.contains("1 rows are refused:\nline 3: country: There is no country Atlantis here."))
    }

    @Test func `words for a country that can be none are refused with their rows alone, and so are very many`()
        async throws
    {
        let rows = (0..<450).map { "Maker\($0)q,Atlantis \($0)\n" }
        let words = ["Fr\u{202e}ance", "\u{7}", String(repeating: "x", count: 200)].map { "Odd,\($0)\n" }
        let list = try write("name,country\nLumen,Germany\n" + words.joined() + rows.joined() + "Water,France\n")
        let totals = try importTotals(try await bring(list))
        #expect(totals["created"] == 2 && totals["refused"] == 453 && totals["rows"] == 455)
    }

    @Test func `a telephone number that was exported is imported as it was`() async throws {
        let list = try write(
            "company,country,contact,e-mail,phone\nLumen,FR,Ada,ada@lumen.example,\"'+33 1 42 68 53 00\"\n")
        #expect(try importTotals(try await bring(list))["created"] == 1)
        #expect(
            try data.ask("SELECT value, value_key FROM contact_point WHERE kind = 'phone'") == [
                ["+33 1 42 68 53 00", "+33142685300"]
            ])
    }

    @Test func `countries are told by their names in three languages, and a contact without an address is left out`()
        async throws
    {
        let list = try write(
            """
            公司,国家,公司中文名称,联系人,电子邮件
            Lumen,germany,流明,Ada Lens,
            Bright,République de Corée,,,
            Water,中國,,Bo,bo@water.example
            Amber,KOR,,,
            """)
        let first = try await bring(list)
        #expect(
            try importTotals(first)
                == ["rows": 4, "created": 3, "attached": 0, "likely": 0, "unchanged": 0, "refused": 1])
        #expect(first.errorOutput.contains("1 contacts have no e-mail address and are left out, in lines 2"))
        let kept = try data.ask("SELECT company_name, country, contact IS NOT NULL FROM participation ORDER BY id")
        #expect(kept == [["Lumen", "DE", 0], ["Water", "CN", 1], ["Amber", "KR", 0]])
        #expect(try data.ask("SELECT language, text FROM party_name") == [["zh-Hans", "流明"]])
    }

    @Test func `a preview tells what the columns hold and what is wrong with the first rows, and writes nothing`()
        async throws
    {
        let before = try await HubContent(of: data)
        let rows = (1...20).map { "Maker \($0),\($0 == 3 ? "ZZ" : $0 == 4 ? "Atlantis" : "Chile"),\($0)\n" }
        let list = try write("Firm,Land,Hall\n" + rows.joined())
        let words = try await PavilionProgram.run(
            [
                "import", "--data", data.path, "--edition", "paris-2025", "--preview", "--map=companyName=Firm",
                "--map=country=Land", list,
            ])
        #expect(words.output.contains("Hall    (left out)"))
        #expect(words.output.contains("line 2: companyName=Maker 1, country=CL\n"))
        #expect(words.output.contains("  refused: country: There is no country Atlantis here."))
        #expect(!words.output.contains("Maker 11"))
        let told = try await bring("--preview", "--map=companyName=Firm", "--map=country=Land", list)
        let preview = try JSONDecoder().decode(Preview.self, from: Data(told.output.utf8))
        #expect(preview.columns.map(\.field) == ["companyName", "country", nil])
        #expect(preview.rows.map(\.line) == Array(2...11) && preview.rows[0].fields["country"] == "CL")
        #expect(preview.rows.enumerated().filter { $1.fault != nil }.map(\.offset) == [2, 3])
        #expect(try await HubContent(of: data) == before)
        #expect(!FileManager.default.fileExists(atPath: "\(list).refused.csv"))
    }

    private struct Preview: Decodable {
        struct Column: Decodable { let field: String? }
        struct Row: Decodable {
            let line: Int
            let fields: [String: String]
            let fault: String?
        }
        let columns: [Column]
        let rows: [Row]
    }

    @Test func `imports are listed, and taken back only by who says so`() async throws {
        let list = try write("name,country\nLumen,DE\n")
        _ = try importTotals(try await bring(list))
        let listed = try await PavilionProgram.run(["imports", "list", "--data", data.path])
        #expect(listed.output.contains("ended") && listed.output.contains("list.csv"))
        let id = try #require(listed.output.split(separator: "\n").last?.split(separator: " ").first)
        _ = try await bring(try write("name,country\n"))
        let latest = try await PavilionProgram.run(["imports", "list", "--data", data.path, "--limit", "1"])
        let cursor = try #require(latest.output.firstMatch(of: /--after ([^ \n]+)/)?.output.1)
        let rest = try await PavilionProgram.run(
            ["imports", "list", "--data", data.path, "--limit", "1", "--after", String(cursor)])
        #expect(rest.output == listed.output && !latest.output.contains(id))
        let undo = ["imports", "undo", "--data", data.path, String(id)]
        let unasked = try await PavilionProgram.run(undo)
        #expect(unasked.status == .exited(64) && unasked.errorOutput.contains("--yes"))
        #expect(try data.ask("SELECT 1 FROM participation").count == 1)
        let undone = try await PavilionProgram.run(undo + ["--yes"])
        #expect(undone.output.contains("1 participations taken back, 1 organizations and persons removed"))
        #expect(try data.ask("SELECT 1 FROM party") == [])
        #expect(try await PavilionProgram.run(undo + ["--yes"]).output == undone.output)
    }
}
