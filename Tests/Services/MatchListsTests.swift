import DelimitedText
import Foundation
import Hub
import Messages
import TestSupport
import Testing
import Timekeeping

@testable import PartiesService

/// The exhibitors of four editions of a show, matched edition by edition on a real hub.
@Suite struct MatchListsTests {
    private struct Row: Hashable {
        let year: Int
        let name: String
        let country: String?
    }

    /// Attached to a known organization, put before somebody, new; within the first list, some stand twice.
    private static let counts: [Int: [MatchVerdict: Int]] = [
        2007: [.certain: 6, .likely: 82, .new: 1861],
        2015: [.certain: 473, .likely: 210, .new: 1618],
        2017: [.certain: 1246, .likely: 210, .new: 899],
        2025: [.certain: 761, .likely: 268, .new: 1529],
    ]

    @Test func `four editions become one list of organizations`() async throws {
        let test = try await TestInstallation()
        var recorded: [Row: OrganizationRecorded] = [:]
        for year in [2007, 2015, 2017, 2025] {
            let rows = try ExhibitorList.rows(of: year)
            let replies = try await test.record(rows)
            let counts = Dictionary(grouping: replies, by: \.verdict).mapValues(\.count)
            #expect(counts == Self.counts[year], "\(year)")
            for (row, reply) in zip(rows, replies) {
                recorded[Row(year: year, name: row.name, country: row.country)] = reply
            }
        }
        let known = try await test.otherNames()
        let seen = try CSVReader.rows(String(contentsOf: Fixture.url("ExhibitorMatches.csv"), encoding: .utf8))
        #expect(seen.count == 91)
        for cells in seen.dropFirst() {
            let row = Row(year: Int(cells[0]) ?? 0, name: cells[1], country: cells[2].isEmpty ? nil : cells[2])
            let reply = try #require(recorded[row], "\(row)")
            #expect(reply.verdict.rawValue == cells[3], "\(row)")
            switch reply.verdict {
            case .certain: #expect(try await test.party(reply.party).details.displayName == cells[4], "\(row)")
            case .likely: #expect(known[reply.party, default: []].contains(cells[4]), "\(row)")
            case .new: #expect(known[reply.party] == nil, "\(row)")
            }
        }
    }
}

extension TestInstallation {
    /// What the operation `recordOrganization` does for each row, a hundred rows to a transaction.
    fileprivate func record(_ rows: [ExhibitorList.Row]) async throws -> [OrganizationRecorded] {
        let author = Author(who: "tester", operation: "parties.recordOrganization", trace: "0")
        var replies: [OrganizationRecorded] = []
        for start in stride(from: 0, to: rows.count, by: 100) {
            let part = rows[start..<min(start + 100, rows.count)]
            replies += try await hub.write(as: author, lane: .bulk) { transaction in
                try part.map { row in
                    try MatchedOrganization.record(
                        RecordOrganization(companyName: row.name, country: row.country), transaction)
                }
            }
        }
        return replies
    }

    /// The names that the queue sets against an organization's.
    fileprivate func otherNames() async throws -> [String: [String]] {
        var names: [String: [String]] = [:]
        var page = MatchReviewList(count: 0, more: true)
        repeat {
            page = try await call(
                PartiesOperations.listMatchReviews, ListMatchReviews(limit: 1000, after: page.next))
            for review in page.item { names[review.party, default: []].append(review.otherDisplayName) }
        } while page.next != nil
        return names
    }
}
