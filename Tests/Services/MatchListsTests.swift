import DelimitedText
import Foundation
import Hub
import Messages
import TestSupport
import Testing

@testable import PartiesService

/// The exhibitors of four editions of a show, matched edition by edition by the real operation on a real hub.
@Suite struct MatchListsTests {
    @Test func `four editions become one list of organizations`() async throws {
        let test = try await TestInstallation()
        let author = Author(who: "tester", operation: "test", trace: "0")
        var log = ""
        for year in [2007, 2015, 2017, 2025] {
            var counts: [MatchVerdict: Int] = [:]
            let rows = try CSVReader.rows(
                String(contentsOf: Fixture.url("ExhibitorLists/paris-air-show-\(year).csv"), encoding: .utf8))
            for page in stride(from: 1, to: rows.count, by: 100) {
                let part = rows[page..<min(page + 100, rows.count)]
                let recorded = try await test.hub.write(as: author) { transaction in
                    try part.map { row in
                        try MatchedOrganization.record(
                            RecordOrganization(companyName: row[0], country: row[1].utf8.count == 2 ? row[1] : nil),
                            transaction)
                    }
                }
                for (row, recorded) in zip(part, recorded) {
                    counts[recorded.verdict, default: 0] += 1
                    log += "\(year)\t\(row[0])\t\(row[1])\t\(recorded.verdict)\t\(recorded.party)\n"
                }
            }
            print(year, counts, Date())
        }
        try log.write(toFile: "/tmp/mt/log.tsv", atomically: true, encoding: .utf8)
    }
}
