import Foundation
import MessageModel
import Messages
import Testing
import Timekeeping

/// Batches that are not as they should be. What stands before the mistake has its effect, and the receipt says the rest.
@Suite struct BadBatchTests {
    private let five = PartnerBatch.bytes(PartnerBatch.imports(5))

    /// The receipt of what a new partner sends to a new site.
    private func receipt(_ bytes: [UInt8], type: String? = nil) async throws -> Receipt {
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        let reply = try await site.upload(bytes, key, type: type)
        #expect(reply.status == 201)
        return try reply.message(Receipt.self)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test(arguments: MessageWriter.Form.allCases)
    func `P6: of a truncated batch stands what came whole`(form: MessageWriter.Form) async throws {
        let bytes = PartnerBatch.bytes(PartnerBatch.imports(5), form).dropLast(form == .lines ? 9 : 60)
        let receipt = try await receipt(Array(bytes))
        #expect(receipt.state == .malformed && receipt.totals == [4, 0, 0, 0])
        #expect(receipt.problem?.rule == (form == .xml ? "malformedXML" : "malformedJSON"))
        #expect(receipt.problem?.line != nil && receipt.problem?.message.isEmpty == false)
    }

    @Test func `P6: what is malformed in the middle ends the batch there, and says at which line`() async throws {
        let lines = text(five).split(separator: "\n").map(String.init)
        let bad = (lines[..<3] + ["<message oops>"] + lines[3...]).joined(separator: "\n")
        let receipt = try await receipt(Array(bad.utf8))
        #expect(receipt.state == .malformed && receipt.totals == [2, 0, 0, 0])
        #expect(receipt.problem?.rule == "malformedXML" && receipt.problem?.line == 4)
        #expect(receipt.item.map(\.id) == ["i-1", "i-2"])
    }

    @Test(arguments: ["UTF-16", "ISO-8859-1", "GB18030", "no-such"])
    func `messages are UTF-8, whatever their declaration says`(encoding: String) async throws {
        let declared = Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n".utf8) + five
        #expect(try await receipt(declared).totals == [5, 0, 0, 0])
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        let reply = try await site.upload(five, key, type: "application/xml; charset=\(encoding)")
        #expect(try reply.status == 415 && reply.code() == "unsupportedMediaType")
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16, .isoLatin1])
    func `what is in another encoding is refused where the first such byte is`(encoding: String.Encoding) async throws {
        let receipt = try await receipt(Array(try #require(text(five).data(using: encoding))))
        #expect(receipt.state == .malformed && receipt.totals == [0, 0, 0, 0])
    }

    @Test(arguments: MessageWriter.Form.allCases)
    func `bytes of another encoding in the middle end the batch there`(form: MessageWriter.Form) async throws {
        var mixed = PartnerBatch.bytes(PartnerBatch.imports(5), form)
        let place = try #require(mixed.firstRange(of: Array("Lumière 3".utf8)))
        // As ISO 8859-1 has it: è is one byte.
        mixed.replaceSubrange(place.lowerBound + 4..<place.lowerBound + 6, with: [0xE8])
        let receipt = try await receipt(mixed)
        #expect(receipt.state == .malformed && receipt.totals == [2, 0, 0, 0])
    }

    @Test func `entities that multiply each other are not read`() async throws {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE messages [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
            """
        let used = text(five).replacing("Lumière", with: "&c;")
        let receipt = try await receipt(Array((bomb + used).utf8))
        #expect(receipt.state == .malformed && receipt.totals == [0, 0, 0, 0])
    }

    @Test func `a message over 1 MiB is refused, and the next one is read`() async throws {
        var batch = PartnerBatch.imports(3)
        batch[1] = PartnerBatch.Sent("big", PartnerBatch.exhibitor(String(repeating: "x", count: 2 << 20)))
        for form in MessageWriter.Form.allCases {
            let receipt = try await receipt(PartnerBatch.bytes(batch, form))
            #expect(receipt.state == .whole && receipt.totals == [2, 0, 1, 0] && receipt.rules == [" tooLarge"])
        }
    }

    @Test func `P6: of a message with very many mistakes the receipt tells of the first 50, and no other suffers`()
        async throws
    {
        var (batch, wrong) = (PartnerBatch.registrations(3), Submission.sample())
        wrong.answer = (1...51).map { Answer(question: "q-\($0)", value: ["yes"]) }
        batch[1] = PartnerBatch.Sent("wrong", wrong)
        let receipt = try await receipt(PartnerBatch.bytes(batch))
        #expect(receipt.state == .whole && receipt.totals == [2, 0, 1, 0] && receipt.item[1].error.count == 50)
        #expect(receipt.item[1].error.first?.rule == "unknownQuestion")
    }

    @Test func `P7: another's envelope, a bare message and what the partner may not send are refused`() async throws {
        let site = try await TestSite()
        let key = try await site.addPartner("erp", sends: ["importExhibitor", "importExhibitors", "erasePerson"])
        var foreign = PartnerBatch.imports(1)[0]
        foreign.sender = "crm"
        let forbidden = [
            foreign, PartnerBatch.registrations(1)[0],
            PartnerBatch.Sent("all", ImportExhibitors(import: "1", done: 0, row: [], last: true)),
            PartnerBatch.Sent("person", ErasePerson(party: "1", reason: .request)),
        ]
        let bare = "<importExhibitor><edition>demo-next</edition><companyName>Bare</companyName></importExhibitor>"
        let bytes = Array(
            text(PartnerBatch.bytes(forbidden)).replacing("</messages>", with: "\(bare)</messages>").utf8)
        let receipt = try await site.upload(bytes, key).message(Receipt.self)
        #expect(receipt.totals == [0, 0, 5, 0])
        #expect(
            receipt.rules == [
                "@sender sender", "@type notPermitted", "@type notPermitted", "@type notPermitted",
                " envelopeRequired",
            ])
    }

    @Test func `P7: with another partner's key nothing is taken in, and no receipt made`() async throws {
        let site = try await TestSite()
        let (key, other) = (try await site.addPartner("erp"), try await site.addPartner("crm"))
        let rows = try site.rows()
        let reply = try await site.upload(five, other)
        #expect(try reply.status == 401 && reply.code() == "wrongPartnerKey")
        #expect(try await site.receipts(key).isEmpty)
        #expect(try await site.receipts(other, of: "crm").isEmpty)
        #expect(try site.rows() == rows)
    }

    @Test func `P7: what another partner brought is not changed, and answered like what is not there`() async throws {
        let site = try await TestSite()
        let key = try await site.addPartner("erp", sends: ["importExhibitor", "updateParty"])
        let other = try await site.addPartner("crm", sends: ["updateParty"])
        let party = try #require(
            try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(1)), key).message(Receipt.self).item[0].party)
        let rows = try site.rows()
        let changes = [party, "1"].map { id in
            var sent = PartnerBatch.Sent("u-\(id)", UpdateParty(party: id, version: 1, companyName: "Mine"))
            sent.sender = "crm"
            return sent
        }
        let refused = try await site.upload(PartnerBatch.bytes(changes), other, as: "crm").message(Receipt.self)
        #expect(refused.totals == [0, 0, 2, 0] && refused.item[0].error == refused.item[1].error)
        #expect(try site.rows() == rows)
        let own = PartnerBatch.Sent("u", UpdateParty(party: party, version: 1, companyName: "Lumière Neuve"))
        #expect(try await site.upload(PartnerBatch.bytes([own]), key).message(Receipt.self).totals == [1, 0, 0, 0])
    }

    @Test func `P2: an id with other content is refused, whenever it comes`() async throws {
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        let (one, other) = (PartnerBatch.exhibitor("One"), PartnerBatch.exhibitor("Other"))
        let both = PartnerBatch.bytes([PartnerBatch.Sent("1", one), PartnerBatch.Sent("1", other)])
        let receipt = try await site.upload(both, key).message(Receipt.self)
        #expect(receipt.totals == [1, 0, 1, 0] && receipt.rules == [" keyReused"])
        let later = PartnerBatch.bytes([PartnerBatch.Sent("1", other)])
        #expect(try await site.upload(later, key).message(Receipt.self).rules == [" keyReused"])
    }

    @Test func `a sender's clock may be wrong by years`() async throws {
        var batch = PartnerBatch.imports(2)
        batch[0].sent = .init(milliseconds: 0)
        batch[1].sent = .init(milliseconds: 253_402_300_799_000)
        #expect(try await receipt(PartnerBatch.bytes(batch)).totals == [2, 0, 0, 0])
    }

    @Test(arguments: [(nil, ""), ("application/x-ndjson", ""), ("application/json", "[]"), (nil, " \n ")])
    func `a batch of none is whole`(type: String?, text: String) async throws {
        let receipt = try await receipt(Array(text.utf8), type: type)
        #expect(receipt.state == .whole && receipt.totals == [0, 0, 0, 0])
    }
}
