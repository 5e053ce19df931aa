import Application
import Foundation
import MessageModel
import Messages
import TestSupport
import Testing

/// The receipts that lie beside files.
@Suite(.timeLimit(.minutes(2))) struct FolderReportTests {
    private func watching() async throws -> FolderSite {
        let site = try await FolderSite()
        try await site.addPartner("erp")
        try site.makeFolder("in")
        try site.folders.start()
        return site
    }

    @Test(arguments: [MessageWriter.Form.xml, .lines])
    func `P9: a report tells of every message, however many there are`(form: MessageWriter.Form) async throws {
        let site = try await watching()
        let count = 10_300
        let batch = PartnerBatch.imports(count).map { sent in
            var sent = sent
            sent.sender = "crm"
            return sent
        }
        try site.moveIn(PartnerBatch.bytes(batch, form), as: "long")
        let receipt = try await site.receipt(of: "failed/long", form == .xml ? .xml : .json)
        #expect(receipt.totals == [0, 0, Int64(count), 0] && receipt.next == nil)
        #expect(receipt.item.map(\.number) == (1...Int64(count)).map(\.self))
        #expect(receipt.item.last?.error.first?.rule == "sender")
        #expect(try site.names(in: "taking").isEmpty)
        await site.end()
    }

    @Test(arguments: ["<messages xmlns=\"urn:pavilion:messages:1\"/>", "[]"])
    func `a file without messages has a report without any`(text: String) async throws {
        let site = try await watching()
        try site.moveIn(Array(text.utf8), as: "none")
        let receipt = try await site.receipt(of: "done/none", text == "[]" ? .json : .xml)
        #expect(receipt.totals == [0, 0, 0, 0] && receipt.item.isEmpty)
        await site.end()
    }

    @Test func `no file takes the place of another's receipt`() async throws {
        let site = try await watching()
        let batch = PartnerBatch.bytes(PartnerBatch.imports(1))
        try await eventually("the folder is watched") { site.exists("failed") }
        for name in ["a.xml.receipt.xml", "a.xml"] { try site.moveIn(batch, as: name) }
        #expect(try await site.receipt(of: "done/a.xml").totals == [1, 0, 0, 0])
        try await eventually("it is told") { site.log(has: "that of a receipt") == 1 }
        #expect(try site.names(in: "in") == ["a.xml.receipt.xml"])
        await site.end()
    }
}
