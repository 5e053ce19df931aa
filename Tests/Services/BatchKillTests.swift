import MessageModel
import Messages
import TestSupport
import Testing

/// P1 and P2 of batches: a server that is killed in the middle of one, again and again, has every message's effect once.
@Suite(.timeLimit(.minutes(3))) struct BatchKillTests {
    private static let count = 3000
    private let directory: TemporaryDirectory
    private let partner: SendingPartner

    init() async throws {
        directory = try await .announcing("paris-2025")
        partner = try await SendingPartner(of: directory)
    }

    private var batch: [UInt8] {
        (1...Self.count).flatMap { SendingPartner.message("\($0)", of: "Lumière \($0) SARL", in: .lines) }
    }

    @Test func `nothing is lost or doubled when the server is killed in the middle of an upload`() async throws {
        let batch = batch
        var server = try await ServerProcess.start(data: directory.path)
        var told: Int64 = 0
        for _ in 1...3 {
            let victim = server
            let upload = Task { try await partner.send(batch, to: victim) }
            let least = told + .random(in: 1...600)
            try await eventually("some of it is told of") {
                let receipt = try await partner.receipts(of: victim).first
                return receipt?.state == .open && receipt.map { $0.accepted + $0.duplicate >= least } == true
            }
            await victim.kill()
            await #expect(throws: (any Error).self) { try await upload.value }
            server = try await victim.startAgain()
            let cut = try #require(try await partner.receipts(of: server).first)
            #expect(cut.state == .cut && cut.refused == 0 && cut.deferred == 0)
            told = cut.accepted + cut.duplicate
        }
        let last = try await partner.send(batch, to: server)
        #expect(last.duplicate >= told && last.accepted + last.duplicate == Int64(Self.count))
        #expect(try await partner.send(batch, to: server).duplicate == Int64(Self.count))
        #expect(await server.stop() == .exited(0))
        for table in ["party", "participation"] {
            let rows = try await FinishedProgram.run(
                "/usr/bin/sqlite3", ["-readonly", directory.file("hub.db"), "SELECT count(*) FROM \(table)"])
            #expect(rows.output == "\(Self.count)\n")
        }
    }
}
