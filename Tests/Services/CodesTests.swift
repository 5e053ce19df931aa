import Channel
import Hub
import Messages
import TestSupport
import Testing

@testable import CodesService

@Suite struct CodesTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func list(_ name: String) async throws -> [CodeEntry] {
        try await test.call(CodesOperations.listCodes, ListCodes(list: name), as: .everyone).item
    }

    private func release(_ codes: String...) async throws {
        let entries = codes.map { CodeEntry(code: $0, name: [Name(language: "en", text: $0.uppercased())]) }
        try await CodeRelease.apply([(list: "colour", entries: entries)], to: test.hub, clock: test.clock.wallClock)
    }

    @Test func `the lists of the build are there after the start`() async throws {
        #expect(try await list("country").contains { $0.code == "CN" && $0.name.count == 3 })
        #expect(try await list("product-category").contains { $0.code == "light-led" && $0.group == "light" })
    }

    @Test func `a list that is not there is empty`() async throws {
        #expect(try await list("nonsense") == [])
    }

    @Test func `codes come in the order of their list`() async throws {
        try await release("red", "blue", "green")
        #expect(try await list("colour").map(\.code) == ["red", "blue", "green"])
    }

    @Test func `what is unknown is told by its position`() async throws {
        let checks = ["CN", "XX", "DE", "de"].map { CodeCheck(list: "country", code: $0) }
        let unknown = try await test.call(
            CodesOperations.checkCodes, CheckCodes(check: checks), as: .system("registration"))
        #expect(unknown.position == [1, 3])
    }

    @Test func `a start with the same lists writes nothing`() async throws {
        let rows = try await test.hub.read { try $0.rows(CodeTable.valid, "country", 4_000_000_000_000) }
        test.close()
        let again = try await TestInstallation(in: test.directory)
        let after = try await again.hub.read { try $0.rows(CodeTable.valid, "country", 4_000_000_000_000) }
        #expect(try after.map { try $0.identifier("id") } == rows.map { try $0.identifier("id") })
        #expect(try after.allSatisfy { try $0.integer("version") == 1 })
    }

    @Test func `a changed list ends what vanished and begins what is new, from then on`() async throws {
        try await release("red", "blue")
        let before = test.clock.now
        test.clock.advance(.seconds(60))
        try await release("red", "green")
        #expect(try await list("colour").map(\.code) == ["red", "green"])
        let past = try await test.hub.read { try $0.rows(CodeTable.valid, "colour", SQLValue(before)) }
        #expect(try past.map { try $0.text("code") } == ["red", "blue"])
    }

    @Test func `a code that comes back is valid again`() async throws {
        for codes in [["red"], ["blue"], ["red"]] {
            test.clock.advance(.seconds(60))
            try await release(codes[0])
        }
        #expect(try await list("colour").map(\.code) == ["red"])
    }
}
