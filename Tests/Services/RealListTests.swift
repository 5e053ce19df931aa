import Foundation
import Hub
import Messages
import TestSupport
import Testing
import Timekeeping

/// The exhibitors of four Paris Air Shows, as lists in three formats and as a partner's messages.
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

    @Test func `a partner's messages make the hub that the lists make, and a second time nothing changes`() async throws
    {
        let (lists, messages) = (try await Self.prepared(), try await Self.prepared())
        let partner = try await SendingPartner(of: messages)
        var server = try await ServerProcess.start(data: messages.path)
        var parties: [[String?]] = []
        for (year, refused) in Self.lists {
            let list = try ListFiles(of: year, most: Self.rows, in: lists)
            _ = try await bring(list.csv, to: lists, year)
            let receipt = try await partner.send(list.batch("\(year)"), to: server)
            #expect(receipt.state == .whole && receipt.accepted == list.count - refused)
            #expect(receipt.refused == refused && receipt.item.flatMap(\.error).allSatisfy { $0.path == "country" })
            parties.append(receipt.item.map(\.party))
        }
        #expect(await server.stop() == .exited(0))
        let hub = try await HubContent(of: lists)
        #expect(try await HubContent(of: messages) == hub)
        #expect(try Self.sources(of: lists) == [["", 1, 1]])
        #expect(try Self.sources(of: messages) == [["erp", 0, 0]])

        for (ids, outcome) in [("", ReceiptOutcome.duplicate), ("again-", .accepted)] {
            server = try await server.startAgain()
            for ((year, refused), parties) in zip(Self.lists, parties) {
                let list = try ListFiles(of: year, most: Self.rows, in: lists)
                let receipt = try await partner.send(list.batch("\(ids)\(year)"), to: server)
                #expect(receipt.item.count { $0.outcome == outcome } == list.count - refused)
                #expect(receipt.refused == refused && receipt.item.map(\.party) == parties)
            }
            #expect(await server.stop() == .exited(0))
            #expect(try await HubContent(of: messages) == hub)
        }
    }

    /// Who said that exhibitors take part: a partner, or rows of an import. In nothing else the ways differ.
    private static func sources(of directory: TemporaryDirectory) throws -> [[SQLValue]] {
        try directory.ask(
            "SELECT DISTINCT partner, import IS NOT NULL, list_row IS NOT NULL FROM participation ORDER BY 1, 2, 3")
    }
}
