import DelimitedText
import Foundation
import Messages
import Testing

@testable import PartiesService

/// The quality of matching on pairs that were labelled by what they are (`Tests/Fixtures/README.md`).
@Suite struct MatchPairsTests {
    private struct Pair {
        let profile: MatchProfile
        let other: MatchProfile
        let label: String

        init(_ cells: [String]) {
            profile = MatchProfile(cells[0...3])
            other = MatchProfile(cells[4...7])
            label = cells[8]
        }

        /// What matching says: those that share no key never meet.
        var verdict: MatchVerdict {
            let shared = Set(profile.keys).intersection(other.keys)
            return shared.isEmpty ? .new : MatchFinding(comparing: profile, to: other).verdict
        }
    }

    private let pairs: [Pair]

    init() throws {
        let rows = try CSVReader.rows(String(contentsOf: Fixture.url("MatchPairs.csv"), encoding: .utf8))
        pairs = rows.dropFirst().map(Pair.init)
    }

    @Test func `there are enough pairs of each label`() {
        let labels = Dictionary(grouping: pairs, by: \.label).mapValues(\.count)
        #expect(pairs.count >= 400)
        #expect(Set(labels.keys) == ["same", "related", "different"] && labels.values.allSatisfy { $0 >= 100 })
    }

    @Test func `of the certain pairs at least 98 of 100 are one organization`() {
        let certain = pairs.filter { $0.verdict == .certain }
        #expect(certain.count > 100)
        #expect(Double(certain.count { $0.label == "same" }) / Double(certain.count) >= 0.98)
    }

    @Test func `of the organizations that are one at least 95 of 100 are found`() {
        let same = pairs.filter { $0.label == "same" }
        #expect(Double(same.count { $0.verdict != .new }) / Double(same.count) >= 0.95)
    }

    @Test func `few that are two organizations are put before somebody`() {
        let different = pairs.filter { $0.label == "different" }
        #expect(Double(different.count { $0.verdict != .new }) / Double(different.count) <= 0.1)
    }
}

extension MatchProfile {
    /// Name, country, tax id and site; empty: not known.
    fileprivate init(_ cells: ArraySlice<String>) {
        let cells = cells.map { $0.isEmpty ? nil : $0 }
        self.init(
            names: [cells[0] ?? ""], country: cells[1], taxIds: [cells[2]].compactMap { $0 },
            addresses: [cells[3]].compactMap { $0 })
    }
}

enum Fixture {
    static func url(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/\(name)")
    }
}
