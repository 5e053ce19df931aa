import Foundation
import TestSupport
import Testing

/// `pavilion partner …` as the shell meets it, beside a server and without one.
@Suite(.timeLimit(.minutes(2))) struct PartnerCommandTests {
    private let directory: TemporaryDirectory

    init() async throws {
        let test = try await TestInstallation()
        test.close()
        directory = test.directory
    }

    private func partner(_ words: String...) async throws -> FinishedProgram {
        try await PavilionProgram.run(["partner"] + words + ["--data", directory.path])
    }

    private func add(_ code: String = "erp", sends: String = "registerExhibitor") async throws -> FinishedProgram {
        try await partner("add", code, "--name", "ERP 系统", "--sends", sends, "--sees", "personErased")
    }

    /// The table's lines without its headings, as cells.
    private func partners() async throws -> [[Substring]] {
        try await partner("list").output.split(separator: "\n").dropFirst().map { $0.split(separator: " ") }
    }

    @Test func `a partner is added with its key alone on standard output, listed, renewed and closed`() async throws {
        #expect(try await partner("list").output == "There are no partners.\n")
        let added = try await add()
        #expect(added.status == .exited(0), "\(added.errorOutput)")
        let key = added.output.dropLast()
        #expect(added.output.wholeMatch(of: #/[A-Za-z0-9_\-]{43}\n/#) != nil)
        #expect(added.errorOutput == "This is the key of erp. It is shown once and kept nowhere.\n")
        let line = try #require(try await partners().first)
        #expect([0, 1, 3, 4, 5].map { line[$0] } == ["erp", "active", "registerExhibitor", "personErased", "ERP"])
        let renewed = try await partner("renew-key", "erp", "--json")
        #expect(renewed.output.contains(#""key":""#) && !renewed.output.contains(key))
        #expect(try await partner("close", "erp").output == "erp: closed\n")
        #expect(try await partners().first?[1] == "closed")
    }

    @Test func `what is refused says why, and writes no key`() async throws {
        #expect(try await add(sends: "nonsense").status == .exited(65))
        _ = try await add()
        let again = try await add()
        #expect(again.status == .exited(65) && again.output.isEmpty)
        #expect(again.errorOutput.contains("A partner has this code already"))
        for act in ["renew-key", "close"] {
            let refused = try await partner(act, "nobody")
            #expect(refused.status == .exited(65) && refused.output.isEmpty)
            #expect(refused.errorOutput.contains("There is no such partner"))
            #expect(try await partner(act, "erp", "crm").status == .exited(64))
        }
        #expect(try await partner("add", "crm").status == .exited(64))
    }

    @Test func `beside a server a partner's key opens at once, and the server does not log it`() async throws {
        let server = try await ServerProcess.start(data: directory.path)
        let key = String(try await add().output.dropLast())
        let client = HTTPClient(port: try #require(server.address.split(separator: ":").last.flatMap { Int($0) }))
        let header = [("Authorization", "Bearer \(key)")]
        #expect(try await client.request("GET", "/exchange/erp", headers: header).status == 200)
        #expect(try await partner("close", "erp").status == .exited(0))
        #expect(try await client.request("GET", "/exchange/erp", headers: header).status == 401)
        #expect(await server.stop() == .exited(0))
        #expect(try !directory.bytes().contains(Array(key.utf8)) && !server.log.contains(key))
    }
}
