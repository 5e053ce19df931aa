import Foundation
import Hub
import Messages
import TestSupport
import Testing
import Timekeeping

/// What imports leave in a hub, without the ids, which differ from hub to hub.
struct HubContent: Equatable {
    let parties: [[SQLValue]]
    let participations: [[SQLValue]]
    let reviews: [[SQLValue]]
    /// How many changes were made, ever, besides those of how far imports have come and of who is let in.
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
        changes = try test.count("journal", where: "table_name NOT IN ('import', 'partner')")
    }
}

extension TemporaryDirectory {
    /// A data directory with editions that take exhibitors today.
    static func announcing(_ editions: String...) async throws -> TemporaryDirectory {
        let test = try await TestInstallation(in: TemporaryDirectory(), clock: ManualClock(WallClock.system.now()))
        for edition in editions { try await test.announce(.sample(edition)) }
        test.close()
        return test.directory
    }
}

/// What `pavilion import --json` says in its last line, when it was imported.
func importTotals(_ program: FinishedProgram) throws -> [String: Int] {
    try #require(program.status == .exited(0), "\(program.errorOutput)")
    let line = try #require(program.output.split(separator: "\n").last)
    return try JSONDecoder().decode([String: Int].self, from: Data(line.utf8))
}
