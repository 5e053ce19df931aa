import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

/// The system of the partner `erp`, which sends exhibitors.
struct SendingPartner {
    private let key: String

    /// Lets it in at a data directory that no server has open.
    init(of directory: TemporaryDirectory) async throws {
        let test = try await TestInstallation(in: directory, clock: ManualClock(WallClock.system.now()))
        defer { test.close() }
        let partner = AddPartner(code: "erp", name: "ERP", sends: [ImportExhibitor.element])
        key = try await test.call(PartnersOperations.addPartner, partner).key
    }

    /// The receipt of a batch that was taken, with all its messages.
    func send(_ batch: [UInt8], to server: ServerProcess) async throws -> Receipt {
        let receipt: Receipt = try await ask("POST", "messages", of: server, body: batch)
        return try await ask("GET", "receipts/\(receipt.receipt)?limit=10000", of: server)
    }

    /// Sends `head`, then so many MiB of the letter `x`, then `tail`, and holds none of it but a piece.
    func send(_ head: [UInt8], mebibytes: Int, _ tail: [UInt8], to server: ServerProcess) async throws -> Receipt {
        let connection = try RawConnection(port: port(of: server), patience: 120)
        try await connection.send(
            "POST /exchange/erp/messages HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(key)\r\n"
                + "Content-Length: \(head.count + mebibytes << 20 + tail.count)\r\n\r\n")
        try await connection.send(head)
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        for _ in 0..<mebibytes { try await connection.send(piece) }
        try await connection.send(tail)
        return try Receipt(JSONCodec.decode(await connection.response().body, as: Receipt.recordType))
    }

    /// An exhibitor of `paris-2025` in its envelope.
    static func message(_ id: String, of company: String, in form: MessageWriter.Form) -> [UInt8] {
        var writer = MessageWriter(form)
        let exhibitor = ImportExhibitor(
            edition: "paris-2025", companyName: company, country: "FR", externalId: "E-\(id)")
        let envelope = Envelope(
            id: "m-\(id)", type: ImportExhibitor.element, sender: "erp", sent: Instant(milliseconds: 0))
        return writer.message(exhibitor.record, ImportExhibitor.element, in: envelope.record)
    }

    /// The newest first.
    func receipts(of server: ServerProcess) async throws -> [Receipt] {
        let list: ReceiptList = try await ask("GET", "receipts", of: server)
        return list.item
    }

    private func ask<Answer: Message>(
        _ method: String, _ path: String, of server: ServerProcess, body: [UInt8] = []
    ) async throws -> Answer {
        let answer = try await HTTPClient(port: port(of: server), patience: 120).request(
            method, "/exchange/erp/\(path)",
            headers: [("Authorization", "Bearer \(key)"), ("Accept", "application/json")],
            body: body)
        return try Answer(JSONCodec.decode(answer.body, as: Answer.recordType))
    }

    private func port(of server: ServerProcess) throws -> Int {
        try #require(server.address.split(separator: ":").last.flatMap { Int($0) })
    }
}
