import Application
import Channel
import Foundation
import MessageModel
import Messages
import TestSupport
import Testing

/// Files that partners leave in their folders.
@Suite(.timeLimit(.minutes(2))) struct ExchangeFoldersTests {
    /// A site with a partner whose folder is watched.
    private func watching() async throws -> FolderSite {
        let site = try await FolderSite()
        try await site.addPartner("erp")
        try site.makeFolder("in")
        try site.folders.start()
        return site
    }

    @Test(arguments: [(MessageWriter.Form.xml, StreamSpelling.xml), (.json, .json), (.lines, .json)])
    func `a file that is moved in is taken, and lies in done beside its receipt, spelled as it is`(
        form: MessageWriter.Form, spelling: StreamSpelling
    ) async throws {
        let site = try await watching()
        let batch = PartnerBatch.bytes(PartnerBatch.imports(20) + PartnerBatch.registrations(5), form)
        try site.moveIn(batch, as: "batch")
        let receipt = try await site.receipt(of: "done/batch", spelling)
        #expect(receipt.totals == [25, 0, 0, 0] && receipt.state == .whole && receipt.item.count == 25)
        #expect(receipt.source == "batch" && receipt.partner == "erp")
        #expect(
            try site.names(in: "in").isEmpty && site.names(in: "taking").isEmpty && site.names(in: "failed").isEmpty)
        #expect(try Array(Data(contentsOf: URL(filePath: site.path("done/batch")))) == batch)
        let kept = try await site.installation.call(
            ReceiptsOperations.getReceipt, GetReceipt(receipt: receipt.receipt), as: .partner("erp"))
        #expect(kept.totals == receipt.totals)
        await site.end()
    }

    @Test func `what is there at the start is taken, in the order of names, with what was claimed before it`()
        async throws
    {
        let site = try await FolderSite()
        try await site.addPartner("erp")
        for folder in ["in", "taking"] { try site.makeFolder(folder) }
        for number in 1...3 {
            let batch = PartnerBatch.bytes(PartnerBatch.imports(2, from: number * 10))
            try Data(batch).write(to: URL(filePath: site.path(number == 3 ? "taking/c.xml" : "in/\(number).xml")))
        }
        try site.folders.start()
        var numbers: [Int64] = []
        for name in ["c.xml", "1.xml", "2.xml"] {
            let receipt = try await site.receipt(of: "done/\(name)")
            #expect(receipt.totals == [2, 0, 0, 0])
            numbers.append(try #require(Int64(receipt.receipt)))
        }
        #expect(numbers == numbers.sorted())
        await site.end()
    }

    @Test func `P2: the same file again is one effect, and takes no other's place`() async throws {
        let site = try await watching()
        let batch = PartnerBatch.bytes(PartnerBatch.imports(10))
        for name in ["orders.xml", "orders.2.xml", "orders.3.xml"] {
            try site.moveIn(batch, as: "orders.xml")
            let receipt = try await site.receipt(of: "done/\(name)")
            #expect(receipt.totals == (name == "orders.xml" ? [10, 0, 0, 0] : [0, 10, 0, 0]))
        }
        #expect(try site.names(in: "done").count == 6)
        await site.end()
    }

    @Test func `a file that is still written is left alone, and taken when it is closed`() async throws {
        let site = try await FolderSite()
        try await site.addPartner("erp")
        try site.makeFolder("in")
        let batch = PartnerBatch.bytes(PartnerBatch.imports(4))
        func begin(_ name: String) throws -> FileHandle {
            try Data().write(to: URL(filePath: site.path("in/\(name)")))
            let writer = try FileHandle(forWritingTo: URL(filePath: site.path("in/\(name)")))
            try writer.write(contentsOf: batch[..<200])
            return writer
        }
        let before = try begin("a-before.xml")
        try site.folders.start()
        // Files are taken one after the other: what came before this one has been looked at when it is done.
        try site.moveIn(PartnerBatch.bytes(PartnerBatch.imports(1, from: 90)), as: "b.xml")
        #expect(try await site.receipt(of: "done/b.xml").totals == [1, 0, 0, 0])
        #expect(try site.names(in: "in") == ["a-before.xml"] && site.names(in: "done").count == 2)
        try before.write(contentsOf: batch[200...])
        try before.close()
        #expect(try await site.receipt(of: "done/a-before.xml").totals == [4, 0, 0, 0])
        await site.end()
    }

    @Test func `P6: a malformed file goes to failed with the place, and what stood before has its effect`() async throws
    {
        let site = try await watching()
        let batch = PartnerBatch.bytes(PartnerBatch.imports(3))
        try site.moveIn(Array(batch.dropLast(40)), as: "cut.xml")
        let receipt = try await site.receipt(of: "failed/cut.xml")
        #expect(receipt.state == .malformed && receipt.totals == [2, 0, 0, 0])
        #expect(receipt.problem?.line != nil && receipt.problem?.rule == "malformedXML")
        try site.moveIn(batch, as: "cut.xml")
        #expect(try await site.receipt(of: "done/cut.xml").totals == [1, 2, 0, 0])
        await site.end()
    }

    @Test func `a file of which a message is refused is in failed, and says which`() async throws {
        let site = try await watching()
        var batch = PartnerBatch.imports(3)
        batch[1].sender = "crm"
        try site.moveIn(PartnerBatch.bytes(batch), as: "mixed.xml")
        let receipt = try await site.receipt(of: "failed/mixed.xml")
        #expect(receipt.totals == [2, 0, 1, 0] && receipt.item[1].outcome == .refused)
        await site.end()
    }

    @Test func `gzip is unpacked whatever the name, and damage in it is told`() async throws {
        let site = try await watching()
        let batch = PartnerBatch.bytes(PartnerBatch.imports(50), .lines)
        let plain = site.outside.file("plain")
        try Data(batch).write(to: URL(filePath: plain))
        let zipped = try await FinishedProgram.run("/bin/gzip", ["-k", plain])
        #expect(zipped.status == .exited(0))
        let packed = try Array(Data(contentsOf: URL(filePath: "\(plain).gz")))
        try site.moveIn(packed, as: "batch.ndjson.gz")
        #expect(try await site.receipt(of: "done/batch.ndjson.gz", .json).totals == [50, 0, 0, 0])
        try site.moveIn(Array(packed.dropLast(20)), as: "batch")
        let cut = try await site.receipt(of: "failed/batch", .json)
        #expect(cut.state == .cut && cut.problem?.rule == "uploadCorrupt" && cut.accepted == 0)
        await site.end()
    }

    @Test func `links, folders, hidden files and pipes are left where they are`() async throws {
        let site = try await watching()
        let batch = PartnerBatch.bytes(PartnerBatch.imports(1))
        let secret = site.outside.file("secret.xml")
        try Data(batch).write(to: URL(filePath: secret))
        try await eventually("the folder is watched") { site.exists("done") }
        try FileManager.default.createSymbolicLink(atPath: site.path("in/link.xml"), withDestinationPath: secret)
        try site.makeFolder("in/folder")
        mkfifo(site.path("in/pipe.xml"), 0o600)
        try site.moveIn(batch, as: ".hidden.xml")
        site.folders.look()
        try site.moveIn(batch, as: "z.xml")
        #expect(try await site.receipt(of: "done/z.xml").totals == [1, 0, 0, 0])
        #expect(try site.names(in: "in") == [".hidden.xml", "folder", "link.xml", "pipe.xml"])
        await site.end()
    }
}
