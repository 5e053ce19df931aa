import Channel
import Hub
import Messages
import TestSupport
import Testing
import Timekeeping

@testable import CodesService

/// Code lists as they change from release to release.
@Suite struct CodesTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func list(on day: String? = nil, ended: Bool = false) async throws -> CodeList {
        try await test.call(
            CodesOperations.listCodes,
            ListCodes(list: "colour", on: day.flatMap { CalendarDate($0) }, ended: ended), as: .everyone)
    }

    private func unknown(_ codes: String...) async throws -> [Int64] {
        let checks = codes.map { CodeCheck(list: "colour", code: $0) }
        return try await test.call(
            CodesOperations.checkCodes, CheckCodes(check: checks), as: .system("registration")
        ).position
    }

    /// - Parameter rows: lines of the list's file, without names.
    private func release(_ rows: String...) async throws {
        let lines = rows.map { "\($0),\($0.prefix { $0 != "," }.uppercased())\n" }
        try await CodeRelease.apply(
            [CodeFile("colour", codes: "code,group,from,until,en\n" + lines.joined())], to: test.hub,
            clock: test.clock.wallClock)
    }

    @Test func `a list that is not there is empty and has no version`() async throws {
        #expect(try await list() == CodeList(list: "colour"))
    }

    @Test func `codes come in the order of their file`() async throws {
        try await release("red,,,", "blue,,,", "green,red,,")
        #expect(try await list().item.map(\.code) == ["red", "blue", "green"])
        #expect(try await list().item.map(\.group) == [nil, nil, "red"])
        #expect(try await list().item.first?.name == [Name(language: "en", text: "RED")])
    }

    @Test func `the codes under a heading can be had alone`() async throws {
        try await release("warm,,,", "cold,,,", "red,warm,,", "blue,cold,,")
        let warm = try await test.call(CodesOperations.listCodes, ListCodes(list: "colour", group: "warm"))
        #expect(warm.item.map(\.code) == ["red"])
    }

    @Test func `what is unknown is told by its position`() async throws {
        try await release("red,,,", "blue,,,")
        #expect(try await unknown("red", "green", "blue", "RED") == [1, 3])
    }

    @Test func `a code is valid from its first day until its last`() async throws {
        try await release("red,,2020-01-01,2020-01-03")
        for (day, valid) in [
            ("2019-12-31", false), ("2020-01-01", true), ("2020-01-02", true), ("2020-01-03", false),
        ] {
            #expect(try await list(on: day).item.count == (valid ? 1 : 0), "\(day)")
        }
    }

    @Test func `a code that has ended is refused for new records and named in old ones`() async throws {
        try await release("red,,,2020-01-03", "blue,,,")
        #expect(try await unknown("red", "blue") == [0])
        #expect(try await list().item.map(\.code) == ["blue"])
        #expect(try await list(ended: true).item.map(\.code) == ["red", "blue"])
    }

    @Test func `a code that vanished from its file ends on that day, and comes back with it`() async throws {
        try await release("red,,,", "blue,,,")
        try await release("blue,,,")
        let today = test.clock.wallClock.today
        #expect(try await unknown("red", "blue") == [0])
        #expect(try await list(ended: true).item.first { $0.code == "red" }?.until == today)
        try await release("red,,,", "blue,,,")
        #expect(try await unknown("red", "blue") == [])
    }

    @Test func `each release that changes a list makes its next version, and no other does`() async throws {
        try await release("red,,,")
        try await release("red,,,")
        #expect(try await list().version == 1)
        try await release("red,,,", "blue,,,")
        #expect(try await list().version == 2)
    }

    @Test func `a clock that has gone back changes nothing`() async throws {
        try await release("red,,,", "blue,,,")
        try await release("red,,,")
        let before = try await list(ended: true)
        test.clock.advance(.seconds(-7 * 24 * 3600))
        try await release("red,,,")
        #expect(try await list(ended: true) == before)
    }

    @Test func `a release that was cut short is finished by the next start`() async throws {
        try await release("red,,,", "blue,,,")
        let ended = try await list(ended: true).item
        try await test.hub.write(as: Author(who: "test", operation: "test", trace: "test")) { transaction in
            for (table, query) in [(CodeTable.code, CodeTable.all), (CodeTable.list, CodeTable.listed)] {
                if let row = try transaction.snapshot.first(query, "colour") {
                    try transaction.delete(table, row.identifier("id"))
                }
            }
        }
        try await release("red,,,", "blue,,,")
        #expect(try await list(ended: true).item == ended)
    }

    @Test func `a start with the same files writes nothing`() async throws {
        let ids = try await ids()
        test.close()
        let again = CodesTests(test: try await TestInstallation(in: test.directory))
        #expect(try await again.ids() == ids)
    }

    private func ids() async throws -> [Identifier] {
        try await test.hub.read { snapshot in
            try snapshot.rows(CodeTable.all, "country").map { try $0.identifier("id") }
        }
    }

    private init(test: TestInstallation) { self.test = test }
}
