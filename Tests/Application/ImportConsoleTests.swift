import MessageModel
import Messages
import Testing

/// The imports of lists in the console.
@Suite struct ImportConsoleTests {
    private let path = "/console/parties/imports"
    private let site: TestSite
    private var organizer: Visitor { Visitor(site, headers: [basic(TestSite.password)]) }

    init() async throws { site = try await TestSite() }

    /// What staff are answered by an operation.
    private func call<Answer: Message>(_ path: String, _ request: some Message, _: Answer.Type) async throws -> Answer {
        try await site.ask(
            "POST", "/api/\(path)", [("Content-Type", "application/json"), basic(TestSite.password)],
            body: JSONCodec.encode(request.record)
        ).message(Answer.self)
    }

    /// Imports so many exhibitors, and gives where the page of the import is.
    private func bring(_ count: Int, from file: String = "list & more.csv") async throws -> String {
        let digest = String(repeating: "0", count: 64)
        let list = OpenImport(edition: "demo-next", fileName: file, fileDigest: digest, mappingDigest: digest)
        let id = try await call("participations/open-import", list, ImportRecord.self).import
        for done in stride(from: 0, to: count, by: 100) {
            let rows = (done..<min(done + 100, count)).map {
                ListRow(exhibitor: PartnerBatch.exhibitor("Lumière \($0) SARL"))
            }
            let part = ImportExhibitors(import: id, done: Int64(done), row: rows, last: done + 100 >= count)
            _ = try await call("imports/import-exhibitors", part, ExhibitorsImported.self)
        }
        return "\(path)/\(id)"
    }

    @Test func `P7: nobody sees imports or takes one back without the organizer's password`() async throws {
        #expect(try await Visitor(site).get(path).status == 401)
        let page = try await bring(1)
        #expect(try await Visitor(site).get(page).status == 401)
        #expect(try await Visitor(site).get("\(path).csv").status == 401)
        #expect(try await Visitor(site).post("\(page)/undo", []).status == 401)
        #expect(try await organizer.get(page).text.contains("Imported"))
    }

    @Test func `imports are listed, and one is taken back whole after a question`() async throws {
        #expect(try await organizer.get(path).text.contains("No list has been imported yet."))
        let page = try await bring(230)
        let listed = try await organizer.get(path).text
        #expect(
            listed.contains("href=\"\(page)\"") && listed.contains("list &amp; more.csv") && listed.contains(">230<"))
        let before = try await organizer.get(page).text
        #expect(before.contains("<details") && before.contains("230 exhibitors leave the edition."))
        #expect(!before.contains("data-goes-on"))
        let answer = try await organizer.post("\(page)/undo", [("key", "k"), ("language", "en")])
        #expect(answer.status == 303 && answer["Location"] == page)
        let after = try await organizer.follow(answer).text
        #expect(after.contains("Taken back") && after.contains("<dt>Parties removed</dt><dd>230</dd>"))
        #expect(!after.contains("<form method=\"post\""))
        #expect(try await organizer.get("/console/parties?search=lumiere").text.contains("Nobody matches."))
    }

    @Test func `the file has every import with what became of its rows`() async throws {
        _ = try await bring(3, from: "=one.csv")
        let page = try await bring(2, from: "two.csv")
        #expect(try await organizer.get(path).text.contains("href=\"\(path).csv\""))
        let rows = try await organizer.get("\(path).csv").text.split(separator: "\r\n")
        #expect(rows.count == 3 && rows[0].hasSuffix("refused,takenBack,removed,keptChanged,keptUsed"))
        #expect(rows[1].hasPrefix("\(page.split(separator: "/").last ?? ""),demo-next,two.csv,ended,"))
        #expect(rows[2].contains(",\"'=one.csv\",") && rows[2].hasSuffix(",3,3,0,0,0,0,0,0,0,0"))
    }

    @Test func `an undo that was cut off shows how far it has come, and goes on`() async throws {
        let page = try await bring(150)
        let undo = UndoImport(import: String(page.split(separator: "/").last ?? ""))
        #expect(try await call("imports/undo-import", undo, ImportRecord.self).state == .undoing)
        let half = try await organizer.get(page).text
        #expect(half.contains("100 of 150 are taken back.") && half.contains("data-goes-on=\"yes\""))
        _ = try await organizer.post("\(page)/undo", [])
        #expect(try await organizer.get(page).text.contains("<dt>Exhibitors taken back</dt><dd>150</dd>"))
        #expect(try await organizer.get("\(path)/1").status == 404)
    }
}
