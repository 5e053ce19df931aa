import Foundation
import TestSupport
import Testing

/// A partner of another make: `Tests/Interchange/partner.py`, which knows what is published and nothing else.
@Suite struct InterchangeTests {
    /// What the client says at its end.
    private struct Report: Decodable {
        let registered: Int
        let told: Int
        let failures: Int
        /// How many receipts there are, by their states.
        let receipts: [String: Int]
        /// What the organization that it corrected is called in the end.
        let corrected: String
    }

    private static let client = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Interchange/partner.py").path

    /// The server's address, for the client to look up.
    private func tell(_ server: DemoServer, in directory: TemporaryDirectory) throws {
        try Data(server.address.utf8).write(to: URL(fileURLWithPath: directory.file("address")), options: .atomic)
    }

    @Test(.timeLimit(.minutes(3)))
    func `P2: 1,000 exhibitors sent while the server is killed are registered once and told of once`() async throws {
        let directory = try TemporaryDirectory()
        var server = try await DemoServer.start()
        let added = try await PavilionProgram.run([
            "partner", "add", "erp", "--name", "ERP", "--sends", "registerExhibitor", "--sends", "importExhibitor",
            "--sends", "updateParty", "--sees", "registrationChanged",
            "--data", server.data,
        ])
        try Data(added.output.utf8).write(to: URL(fileURLWithPath: directory.file("key")))
        try tell(server, in: directory)
        let before = try await registrations(server)
        let client = try await ChildProcess(
            "/usr/bin/python3",
            [Self.client, directory.file("address"), directory.file("key"), "erp", "demo-next", "1000"])

        try await eventually("a part is registered", within: .seconds(60)) {
            try await registrations(server) > before + 200
        }
        await server.kill()
        #expect(try await registrations(server) < before + 1000)
        server = try await server.startAgain()
        try tell(server, in: directory)

        let output = try await client.remainingOutput(within: .seconds(120))
        let (status, words) = (await client.end(), try client.errorOutput)
        #expect(status == .exited(0), "\(words)")
        let report = try JSONDecoder().decode(Report.self, from: Data(output.utf8))
        #expect((report.registered, report.told) == (1000, 1000))
        #expect(report.failures > 0 && report.receipts == ["cut": 1, "whole": 2])
        #expect(try await registrations(server) == before + 1000 && report.corrected == "Lumière Frères")
        #expect(
            try await server.database("SELECT display_name FROM party WHERE display_name LIKE 'Lumi_re Fr%'")
                == [report.corrected])
        #expect(await server.stop() == .exited(0))
    }

    private func registrations(_ server: DemoServer) async throws -> Int {
        Int(try await server.database("SELECT COUNT(*) FROM registration").first ?? "") ?? 0
    }
}
