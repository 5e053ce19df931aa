import Foundation
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

/// The data directory of a server in a process of its own, with an edition and a partner, and what that partner asks it.
struct PartnerDirectory {
    let directory: TemporaryDirectory
    private let key: String

    init() async throws {
        let test = try await TestInstallation(in: TemporaryDirectory(), clock: ManualClock(WallClock.system.now()))
        try await test.announce(.sample("paris-2025"))
        let partner = AddPartner(code: "erp", name: "ERP", sends: [ImportExhibitor.element])
        key = try await test.call(PartnersOperations.addPartner, partner).key
        test.close()
        directory = test.directory
    }

    func serve() async throws -> ServerProcess { try await ServerProcess.start(data: directory.path) }

    /// An exhibitor in its envelope.
    static func message(_ id: String, of company: String, in form: MessageWriter.Form) -> [UInt8] {
        var writer = MessageWriter(form)
        let exhibitor = ImportExhibitor(
            edition: "paris-2025", companyName: company, country: "FR", externalId: "E-\(id)")
        let envelope = Envelope(
            id: "m-\(id)", type: ImportExhibitor.element, sender: "erp", sent: Instant(milliseconds: 0))
        return writer.message(exhibitor.record, ImportExhibitor.element, in: envelope.record)
    }

    /// The receipts, the newest first.
    func receipts(of server: ServerProcess) async throws -> [Receipt] {
        let answer = try await client(of: server).request("GET", "/exchange/erp/receipts", headers: [authorization])
        return try ReceiptList(JSONCodec.decode(answer.body, as: ReceiptList.recordType)).item
    }

    func send(_ batch: [UInt8], to server: ServerProcess) async throws -> Receipt {
        try receipt(
            await client(of: server).request("POST", "/exchange/erp/messages", headers: [authorization], body: batch))
    }

    /// Sends `head`, then so many MiB of the letter `x`, then `tail`, and holds none of it but a piece.
    func send(_ head: [UInt8], mebibytes: Int, _ tail: [UInt8], to server: ServerProcess) async throws -> Receipt {
        let connection = try RawConnection(port: port(of: server), patience: 120)
        let length = head.count + mebibytes << 20 + tail.count
        try await connection.send(
            "POST /exchange/erp/messages HTTP/1.1\r\nHost: a\r\n\(authorization.0): \(authorization.1)\r\n"
                + "Content-Length: \(length)\r\n\r\n")
        try await connection.send(head)
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        for _ in 0..<mebibytes { try await connection.send(piece) }
        try await connection.send(tail)
        return try receipt(await connection.response())
    }

    private var authorization: (String, String) { ("Authorization", "Bearer \(key)") }

    private func port(of server: ServerProcess) throws -> Int {
        try #require(server.address.split(separator: ":").last.flatMap { Int($0) })
    }

    private func client(of server: ServerProcess) throws -> HTTPClient {
        HTTPClient(port: try port(of: server), patience: 120)
    }

    private func receipt(_ answer: RawResponse) throws -> Receipt {
        try Receipt(JSONCodec.decode(answer.body, as: Receipt.recordType))
    }
}
