import DelimitedText
import Foundation
import Messages
import TestSupport
import Testing

@testable import PartiesService

/// The exhibitors of four editions of a show, matched edition by edition by the real operation on a real hub.
@Suite struct MatchListsTests {
    @Test func `four editions become one list of organizations`() async throws {
        let test = try await TestInstallation()
        var log = ""
        for year in [2007, 2015, 2017, 2025] {
            var counts: [MatchVerdict: Int] = [:]
            let rows = try CSVReader.rows(
                String(contentsOf: Fixture.url("ExhibitorLists/paris-air-show-\(year).csv"), encoding: .utf8))
            for row in rows.dropFirst() {
                let recorded = try await test.call(
                    PartiesOperations.recordOrganization,
                    RecordOrganization(companyName: row[0], country: row[1].utf8.count == 2 ? row[1] : nil))
                counts[recorded.verdict, default: 0] += 1
                log += "\(year)\t\(row[0])\t\(row[1])\t\(recorded.verdict)\t\(recorded.party)\n"
            }
            print(year, counts, Date())
        }
        try log.write(toFile: "/tmp/mt/log.tsv", atomically: true, encoding: .utf8)
    }
}
