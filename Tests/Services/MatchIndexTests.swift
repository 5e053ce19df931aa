import DelimitedText
import Foundation
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@testable import PartiesService

/// How organizations are found among many.
@Suite struct MatchIndexTests {
    @Test func `an organization has few keys, however many names and numbers it has`() {
        let names = (0..<20).map { "NAME\($0) OF THE \($0) COMPANY (N\($0))" }
        let profile = MatchProfile(
            names: names, country: "FR", taxIds: names, addresses: names.map { "\($0.filter(\.isLetter)).example" },
            phones: names)
        #expect(profile.keys.count == MatchProfile.maximumKeys)
    }

    /// Of each key those who have it, and one more to see that it is common; of each candidate itself and its details.
    private static let most = MatchProfile.maximumKeys * Int(MatchIndex.common + 1) + MatchIndex.compared * 41

    @Test func `what a match reads is bounded`() async throws {
        let test = try await TestInstallation()
        let rows = try [2007, 2015, 2017, 2025, 2007].flatMap { try ExhibitorList.rows(of: $0) }
        let probes = Array(rows[..<100])
        try await test.add(rows[..<1_000])
        let few = try await test.reads(probes)
        try await test.add(rows[1_000..<10_000])
        let many = try await test.reads(probes)
        #expect((few + many).allSatisfy { $0 <= Self.most })
        // Ten times the organizations: what is read follows the names alike, not their number.
        #expect(many.reduce(0, +) <= few.reduce(0, +) * 3, "\(few.reduce(0, +)) and \(many.reduce(0, +))")
    }

    @Test func `what a match reads does not grow with the hub, however many have its keys`() async throws {
        let test = try await TestInstallation()
        let probes = Array(try ExhibitorList.rows(of: 2007)[..<40])
        for _ in 0..<25 { try await test.add(probes[...]) }
        let few = try await test.reads(probes)
        for _ in 0..<225 { try await test.add(probes[...]) }
        #expect(try await test.reads(probes) == few)
    }

    @Test func `of those that share as much the oldest are compared, however rare it is`() async throws {
        let test = try await TestInstallation()
        let profile = MatchProfile(names: ["Amber Birch"], country: nil)
        let keys = profile.keys.filter(\.sort.isWeak).map(\.number)
        let parties = try await test.add(try ExhibitorList.rows(of: 2007)[..<20])
        try await test.hub.write(as: TestInstallation.author) { transaction in
            for (number, party) in parties.enumerated() {
                try MatchIndex.add([keys[0], number % 7 == 3 ? keys[2] : keys[1]], of: party, in: transaction)
            }
        }
        let compared = try await test.hub.read { try MatchIndex.candidates(by: profile.keys, in: $0) }
        #expect(compared == Array(parties[..<MatchIndex.compared]))
    }

    @Test func `a changed name is found by its new keys only`() async throws {
        let test = try await TestInstallation()
        let party = try await test.record("Lumen").party
        var details = try await test.party(party).details
        details.displayName = "Brightwater"
        _ = try await test.call(
            PartiesOperations.changeParty, ChangeParty(party: party, version: 1, details: details))
        #expect(try await test.record("Brightwater").party == party)
        #expect(try await test.record("Lumen").verdict == .new)
    }
}

extension TestInstallation {
    fileprivate static let author = Author(who: "tester", operation: "test", trace: "0")

    /// Organizations of their own, also when their names are the same.
    @discardableResult
    fileprivate func add(_ rows: ArraySlice<ExhibitorList.Row>) async throws -> [Identifier] {
        let rows = Array(rows)
        var parties: [Identifier] = []
        for start in stride(from: 0, to: rows.count, by: 100) {
            let part = rows[start..<min(start + 100, rows.count)]
            parties += try await hub.write(as: Self.author) { transaction in
                try part.map { row in
                    let details = PartyDetails(kind: .organization, displayName: row.name, country: row.country)
                    let party = try transaction.insert(
                        PartyTables.party,
                        details.columns.merging([
                            "customer_number": SQLValue(transaction.newIdentifier()), "state": "active",
                            "changed": SQLValue(transaction.now),
                        ]) { $1 })
                    try MatchIndex.refresh(party, in: transaction)
                    return party
                }
            }
        }
        return parties
    }

    /// How many rows each of the probes reads.
    fileprivate func reads(_ probes: [ExhibitorList.Row]) async throws -> [Int] {
        try await hub.write(as: Self.author) { transaction in
            try probes.map { row in
                let reader = CountingReader(snapshot: transaction.snapshot)
                let profile = MatchProfile(names: [row.name], country: row.country)
                for candidate in try MatchIndex.candidates(by: profile.keys, in: reader) {
                    _ = try MatchProfile(of: candidate, in: reader)
                }
                return reader.counter.rows
            }
        }
    }
}

/// A snapshot that counts the rows it hands over.
private struct CountingReader: ~Copyable, Reading {
    final class Counter { var rows = 0 }

    let snapshot: Snapshot
    let counter = Counter()

    func select(
        _ query: Query, _ parameters: [SQLValue], while visit: (Row) throws(Problem) -> Bool
    ) throws(Problem) {
        try snapshot.select(query, parameters) { row throws(Problem) in
            counter.rows += 1
            return try visit(row)
        }
    }
}

/// The exhibitors of an edition of the Paris Air Show.
enum ExhibitorList {
    struct Row: Sendable {
        let name: String
        /// Nil: the list does not say, or not by its two letters.
        let country: String?
    }

    static func rows(of year: Int) throws -> [Row] {
        let url = Fixture.url("ExhibitorLists/paris-air-show-\(year).csv")
        return try CSVReader.rows(String(contentsOf: url, encoding: .utf8)).dropFirst().map { cells in
            Row(name: cells[0], country: cells[1].utf8.count == 2 ? cells[1] : nil)
        }
    }
}
