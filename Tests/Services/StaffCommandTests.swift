import Foundation
import TestSupport
import Testing

/// `pavilion registrations` and `pavilion parties` as the shell meets them.
@Suite(.timeLimit(.minutes(2))) struct StaffCommandTests {
    private let data: TemporaryDirectory
    private let verified: String
    private let pending: String

    init() async throws {
        let test = try await TestInstallation.announcing(.sample("spring", reviewed: true))
        verified = try await test.registerAndVerify(.sample(company: "Lumen")).id
        pending = try await test.register(.sample(company: "Bright", email: "b@bright.example")).id
        test.close()
        data = test.directory
    }

    private func pavilion(_ words: String...) async throws -> FinishedProgram {
        try await PavilionProgram.run(words + ["--data", data.path])
    }

    /// A table's lines without its headings, as cells.
    private func rows(_ words: String...) async throws -> [[Substring]] {
        let list = try await PavilionProgram.run(words + ["--data", data.path])
        #expect(list.status == .exited(0), "\(list.errorOutput)")
        return list.output.split(separator: "\n").dropFirst().map { $0.split(separator: " ") }
    }

    @Test func `registrations are listed, searched, sorted and paged`() async throws {
        #expect(try await rows("registrations", "list").map { $0[0] } == [pending[...], verified[...]])
        #expect(
            try await rows("registrations", "list", "--sort", "received").map { $0[0] } == [
                verified[...], pending[...],
            ])
        #expect(
            try await rows("registrations", "list", "--search", "lum", "--edition", "spring").map { $0[4] } == ["Lumen"]
        )
        #expect(try await rows("registrations", "list", "--state", "pendingVerification").map { $0[4] } == ["Bright"])
        let first = try await pavilion("registrations", "list", "--limit", "1")
        let next = try #require(first.output.firstMatch(of: #/These are 1 of 2; go on with --after (.+)\n/#)?.output.1)
        #expect(try await rows("registrations", "list", "--after", "\(next)").map { $0[0] } == [verified[...]])
        #expect(try await pavilion("registrations", "list", "--edition", "winter").status == .exited(65))
        let json = try await pavilion("registrations", "list", "--json")
        let list = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect((list?["item"] as? [Any])?.count == 2)
    }

    @Test func `a registration is shown, accepted or declined, and one that is refused holds up no other`() async throws
    {
        let shown = try await pavilion("registrations", "show", verified)
        #expect(shown.output.contains(/submission.companyName +Lumen\n/))
        let mixed = try await pavilion("registrations", "accept", pending, verified)
        #expect(mixed.status == .exited(65) && mixed.output == "\(verified): accepted\n")
        #expect(mixed.errorOutput.contains("\(pending): ") && mixed.errorOutput.contains("1 of 2 refused"))
        #expect(try await pavilion("registrations", "show", verified).output.contains(/state +registered\n/))
        #expect(try await pavilion("registrations", "decline", verified).status == .exited(64))
    }

    @Test func `parties are listed, and shown with their history by id or number`() async throws {
        let row = try #require(try await rows("parties", "list", "--search", "lumen", "--kind", "organization").first)
        #expect(row.last == "Lumen")
        for name in row.prefix(2) {
            let shown = try await pavilion("parties", "show", "\(name)")
            #expect(shown.output.contains(/details.displayName +Lumen\n/), "\(shown.errorOutput)")
            let history = try await pavilion("parties", "history", "\(name)")
            #expect(history.output.contains("display_name: nothing → “Lumen”\n"), "\(history.output)")
        }
        let json = try await pavilion("parties", "show", "\(row[0])", "--json")
        #expect(json.output.hasPrefix(#"{"party":"\#(row[0])""#))
        #expect(try await pavilion("parties", "show", "17").status == .exited(65))
        #expect(try await pavilion("parties", "list", "--search", "nobody").output == "There are no parties here.\n")
    }
}
