import Hub
import MessageModel
import Messages
import Testing

/// Batches that partners send, and their receipts.
@Suite struct BatchUploadTests {
    @Test(arguments: TestSite.Way.allCases, MessageWriter.Form.allCases)
    func `a batch in XML, as an array or as lines has its effects, and the receipt tells of each message`(
        way: TestSite.Way, form: MessageWriter.Form
    ) async throws {
        let site = try await TestSite(way)
        let key = try await site.addPartner("erp")
        let batch = PartnerBatch.bytes(PartnerBatch.registrations(40) + PartnerBatch.imports(40), form)
        let reply = try await site.upload(batch, key, form == .xml ? [("Accept", "application/xml")] : [])
        let receipt = try reply.message(Receipt.self)
        #expect(reply.status == 201 && reply["Location"] == "/exchange/erp/receipts/\(receipt.receipt)")
        #expect(reply["Content-Type"]?.contains(form == .xml ? "xml" : "json") == true)
        #expect(receipt.state == .whole && receipt.source == "upload" && receipt.ended != nil)
        #expect(receipt.totals == [80, 0, 0, 0] && receipt.next == nil)
        #expect(receipt.item.map(\.number) == Array(1...80) && receipt.item[0].id == "r-1")
        #expect(receipt.item.prefix(40).allSatisfy { $0.type == "registerExhibitor" && $0.registration != nil })
        #expect(receipt.item.suffix(40).allSatisfy { $0.type == "importExhibitor" && $0.party != nil })
        #expect(receipt.item[79].line - receipt.item[78].line == (form == .json ? 0 : 1))
        #expect(try site.rows()["registration"] == .integer(40))
        #expect(!reply.text.contains("token") && !reply.text.contains("optics1.example"))
    }

    @Test func `P2: the same batch again is all duplicates, and each accepted thing is found again`() async throws {
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        let batch = PartnerBatch.bytes(PartnerBatch.registrations(300))
        let first = try await site.upload(batch, key).message(Receipt.self)
        let rows = try site.rows()
        let again = try await site.upload(batch, key).message(Receipt.self)
        #expect(first.totals == [300, 0, 0, 0] && again.totals == [0, 300, 0, 0])
        #expect(again.item.map(\.registration) == first.item.map(\.registration))
        #expect(try site.rows() == rows)
    }

    @Test func `P6: what is refused says where, why and in words, and keeps nothing else from its effect`() async throws
    {
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        var batch = PartnerBatch.imports(5)
        batch[2] = PartnerBatch.Sent("bad", PartnerBatch.exhibitor("Nowhere", country: "XX"))
        let receipt = try await site.upload(PartnerBatch.bytes(batch), key).message(Receipt.self)
        #expect(receipt.totals == [4, 0, 1, 0] && receipt.item[2].outcome == .refused && receipt.item[2].line == 4)
        let error = try #require(receipt.item[2].error.first)
        #expect(error.path == "country" && error.rule == "unknownCode" && !error.message.isEmpty)
    }

    @Test func `a receipt is read page by page, and by outcome`() async throws {
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        var batch = PartnerBatch.imports(600)
        for index in stride(from: 99, to: 600, by: 100) { batch[index].sender = "crm" }
        let receipt = try await site.upload(PartnerBatch.bytes(batch), key).message(Receipt.self)
        #expect(receipt.totals == [594, 0, 6, 0])
        let address = "/exchange/erp/receipts/\(receipt.receipt)"
        var (numbers, next): ([Int64], String?) = ([], nil)
        repeat {
            let after = next.map { "&after=\($0)" } ?? ""
            let page = try await site.get("\(address)?limit=250\(after)", [bearer(key)]).message(Receipt.self)
            #expect(page.item.count <= 250 && page.totals == receipt.totals)
            numbers += page.item.map(\.number)
            next = page.next
        } while next != nil
        #expect(numbers == Array(1...600))
        let refused = try await site.get("\(address)?outcome=refused&limit=4", [bearer(key)]).message(Receipt.self)
        #expect(refused.item.map(\.number) == [100, 200, 300, 400] && refused.next == "400")
        #expect(refused.rules == Array(repeating: "@sender sender", count: 4))
    }

    @Test func `P7: a receipt is its partner's and the staff's`() async throws {
        let site = try await TestSite()
        let (key, other) = (try await site.addPartner("erp"), try await site.addPartner("crm"))
        let reply = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(1)), key)
        let id = try reply.message(Receipt.self).receipt
        #expect(try await site.get("/exchange/erp/receipts/\(id)", [bearer(other)]).status == 401)
        let foreign = try await site.get("/exchange/crm/receipts/\(id)", [bearer(other)])
        let unknown = try await site.get("/exchange/crm/receipts/1", [bearer(other)])
        #expect(foreign.status == 404 && unknown.status == 404)
        #expect(try foreign.code() == "unknownReceipt" && unknown.code() == "unknownReceipt")
        let staff = try await site.post(
            "/api/receipts/get-receipt", #"{"receipt":"\#(id)"}"#, "application/json", [basic(TestSite.password)])
        #expect(try staff.message(Receipt.self).totals == [1, 0, 0, 0])
    }

    @Test func `a partner finds its receipts, the newest first`() async throws {
        let site = try await TestSite()
        let (key, other) = (try await site.addPartner("erp"), try await site.addPartner("crm"))
        var ids: [String] = []
        for _ in 1...3 {
            ids.append(try await site.upload(PartnerBatch.bytes([]), key).message(Receipt.self).receipt)
        }
        _ = try await site.upload(PartnerBatch.bytes([]), other, as: "crm")
        let page = try await site.get("/exchange/erp/receipts?limit=2", [bearer(key)]).message(ReceiptList.self)
        #expect(page.item.map(\.receipt) == [ids[2], ids[1]] && page.count == 3 && page.item[0].state == .whole)
        let rest = try await site.get("/exchange/erp/receipts?limit=2&after=\(page.next ?? "")", [bearer(key)])
            .message(ReceiptList.self)
        #expect(rest.item.map(\.receipt) == [ids[0]] && rest.next == nil)
    }

    @Test func `two messages about one organization are decided on in their order, time after time`() async throws {
        for _ in 1...5 {
            let site = try await TestSite()
            let key = try await site.addPartner("erp")
            let twins = (1...20).flatMap { number in
                [
                    PartnerBatch.Sent(
                        "a-\(number)", PartnerBatch.exhibitor("Twin \(number) SA", id: "A\(number)", category: "first")),
                    PartnerBatch.Sent(
                        "b-\(number)", PartnerBatch.exhibitor("Twin \(number) SA", id: "B\(number)", category: "second")
                    ),
                ]
            }
            let receipt = try await site.upload(PartnerBatch.bytes(twins), key).message(Receipt.self)
            #expect(receipt.totals == [40, 0, 0, 0])
            for pair in stride(from: 0, to: 40, by: 2) {
                #expect(receipt.item[pair].party == receipt.item[pair + 1].party)
            }
            let there = try await site.get(
                "/api/participations/list-participations?edition=demo-next&limit=1000", [basic(TestSite.password)])
            let categories = try there.message(ParticipationList.self).item.map(\.entry.category)
            #expect(categories == Array(repeating: "first", count: 20))
        }
    }

    @Test func `a partner's registrations are confirmed by mail, as a stranger's are`() async throws {
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        _ = try await site.upload(PartnerBatch.bytes(PartnerBatch.registrations(2)), key)
        #expect(try await site.mails().count == 2)
    }
}
