import Foundation
import MessageModel
import Metrics
import TestSupport
import Testing
import Threading

@testable import Hub

/// A database file with a broken page: noticed, named, and not made worse.
@Suite(.timeLimit(.minutes(1))) struct DamageTests {
    /// Whose root page is broken, and how the hub comes upon it.
    enum Part: String, CaseIterable {
        case table = "guest"
        case index = "guest_by_name"
    }

    @Test(arguments: Part.allCases)
    func `a broken page is noticed by who reads it and named with its file`(part: Part) async throws {
        let directory = try await Self.damaged(part.rawValue)
        let test = try TestHub(in: directory)
        #expect(test.hub.damaged == nil)
        let read = try await problem { try await Self.read(part, test) }
        #expect(read?.kind == .internalError)
        #expect(read?.code == "damaged")
        let words = try #require(test.hub.damaged)
        #expect(words.code == .damaged)
        #expect(words.message.contains(directory.file("hub.db")))
        #expect(words.message.contains("restore the latest backup"))
        #expect(test.logged.withLock { $0.count { $0.contains("hub.damaged") } } == 1)
        #expect(test.metrics.value("hub_damaged") == 1)
    }

    @Test(arguments: Part.allCases)
    func `after damage was noticed nothing is written, also where the file is whole`(part: Part) async throws {
        let directory = try await Self.damaged(part.rawValue)
        let before = try Data(contentsOf: URL(fileURLWithPath: directory.file("hub.db")))
        let test = try TestHub(in: directory)
        _ = try await problem { try await Self.read(part, test) }
        let write = try await problem {
            _ = try await test.write { try $0.insert(Guestbook.scratch, ["text": "more"]) }
        }
        #expect(write?.code == "damaged")
        test.hub.close()
        #expect(try Data(contentsOf: URL(fileURLWithPath: directory.file("hub.db"))) == before)
    }

    @Test func `who writes onto a broken page is refused, and so is everybody in the batch`() async throws {
        let directory = try await Self.damaged("guest")
        let test = try TestHub.withLongBatches(on: TestDisk(), in: directory)
        let answers = try await test.batch(
            { try $0.insert(Guestbook.scratch, ["text": "before"]) }, { try $0.add("Eve") },
            { try $0.insert(Guestbook.scratch, ["text": "behind"]) })
        #expect(answers.map { $0?.code } == ["damaged", "damaged", "damaged"])
    }

    @Test func `what was committed before stays in the log beside the broken file`() async throws {
        let directory = try await Self.damaged("guest")
        let test = try TestHub(in: directory)
        try await test.write { try $0.insert(Guestbook.scratch, ["text": "kept"]) }
        _ = try await problem { _ = try await test.names() }
        test.hub.close()
        #expect(try Data(contentsOf: URL(fileURLWithPath: directory.file("hub.db-wal"))).contains(Array("kept".utf8)))
    }

    @Test(arguments: ["sqlite_schema", "migration", "identifier"])
    func `a hub whose first pages are broken does not open and says why`(part: String) async throws {
        let directory = try await Self.damaged(part)
        let failure = #expect(throws: HubFailure.self) { try TestHub(in: directory) }
        #expect(failure?.code == .damaged)
        #expect(failure?.message.contains(directory.file("hub.db")) == true)
    }

    private static func read(_ part: Part, _ test: TestHub) async throws {
        switch part {
        case .table: _ = try await test.names()
        case .index: _ = try await test.hub.read { try $0.rows(Guestbook.byName, "Ada") }
        }
    }

    /// The directory of a closed hub, with the first bytes of one page flipped.
    private static func damaged(_ part: String) async throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        let test = try TestHub(in: directory)
        try await test.add("Ada")
        let page = try await test.hub.read { snapshot in
            try snapshot.session.run("page", "SELECT rootpage FROM sqlite_schema WHERE name = ?1", [.text(part)])
                .first?.integer("rootpage") ?? 1
        }
        test.hub.close()
        let file = URL(fileURLWithPath: directory.file("hub.db"))
        var bytes = try Data(contentsOf: file)
        for index in 0..<16 { bytes[(Int(page) - 1) * 4096 + index] ^= 0xff }
        try bytes.write(to: file)
        return directory
    }
}
