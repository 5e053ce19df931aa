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

    /// The newest first.
    func receipts(of server: ServerProcess) async throws -> [Receipt] {
        let list: ReceiptList = try await ask("GET", "receipts", of: server)
        return list.item
    }

    private func ask<Answer: Message>(
        _ method: String, _ path: String, of server: ServerProcess, body: [UInt8] = []
    ) async throws -> Answer {
        let port = try #require(server.address.split(separator: ":").last.flatMap { Int($0) })
        let answer = try await HTTPClient(port: port, patience: 120).request(
            method, "/exchange/erp/\(path)",
            headers: [("Authorization", "Bearer \(key)"), ("Accept", "application/json")],
            body: body)
        return try Answer(JSONCodec.decode(answer.body, as: Answer.recordType))
    }
}
