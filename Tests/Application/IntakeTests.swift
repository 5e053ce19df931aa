import Localization
import MessageModel
import Messages
import TestSupport
import Testing

@testable import Application
@testable import Channel

/// Taking in what a partner sends, where something does not go as it should.
@Suite struct IntakeTests {
    /// An installation, and a partner that may send imports to it.
    private func partner(
        replacing: ([Service]) throws -> [Service] = { $0 }
    ) async throws -> (TestInstallation, Partner) {
        let test = try await TestInstallation(replacing: replacing)
        let request = AddPartner(code: "erp", name: "ERP", sends: ["importExhibitor"], sees: [])
        return (test, try await test.call(PartnersOperations.addPartner, request).partner)
    }

    private func take(_ batch: [UInt8], _ test: TestInstallation, of partner: Partner) async throws -> Receipt {
        let bytes = AsyncStream { continuation in
            continuation.yield(batch)
            continuation.finish()
        }
        let words = ProblemWords(strings: try .application(), language: .en)
        return try await Intake(bus: test.bus, words: words).take(bytes, from: "upload", of: partner).receipt
    }

    @Test func `P9: a batch of rubbish is broken off after 10,000 messages, and the receipt says why`() async throws {
        let (test, partner) = try await partner()
        let receipt = try await take(Array(String(repeating: "{}", count: 20_000).utf8), test, of: partner)
        #expect(receipt.state == .cut && receipt.totals == [0, 0, 10_000, 0] && !receipt.isUnfinished)
        #expect(receipt.problem?.rule == "envelopesMissing" && receipt.problem?.column == 20_001)
    }

    @Test(arguments: [10, 300])
    func `a receipt ends, and says why, when a part of it cannot be written down`(count: Int) async throws {
        let (test, partner) = try await partner { services in
            services.map { service in
                guard service.name == "receipts" else { return service }
                return Service(
                    service.name, data: service.data,
                    handlers: service.handlers.map { handler in
                        guard handler.name == "recordReceiptItems" else { return handler }
                        return .write(ReceiptsOperations.recordReceiptItems) { _, _ in
                            throw Problem.invalid("item[0].error", "tooMany", ["limit": "50"])
                        }
                    })
            }
        }
        let receipt = try await take(PartnerBatch.bytes(PartnerBatch.imports(count)), test, of: partner)
        #expect(receipt.state == .cut && receipt.ended != nil && receipt.totals == [0, 0, 0, 0])
        #expect(receipt.problem?.rule == "internalError")
    }
}
