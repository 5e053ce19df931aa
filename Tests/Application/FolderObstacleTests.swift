import Foundation
import MessageModel
import Messages
import TestSupport
import Testing
import Threading

@testable import Application
@testable import Channel

/// What stands in the way of files: nobody watches a folder for answers, so the server tries again by itself.
@Suite(.timeLimit(.minutes(2))) struct FolderObstacleTests {
    private let batch = PartnerBatch.bytes(PartnerBatch.imports(4))

    private func watching(
        limitsRates: Bool = false, retakes: Int = 10, _ imports: BusyImports = BusyImports()
    ) async throws -> FolderSite {
        let site = try await FolderSite(limitsRates: limitsRates, retakes: retakes, replacing: imports.replace)
        try await site.addPartner("erp")
        try site.makeFolder("in")
        try site.folders.start()
        try await eventually("the folder is watched") { site.exists("failed") }
        return site
    }

    /// Until something is told to be in the way.
    private func blocked(_ site: FolderSite) async throws {
        try await eventually("it is told") { site.log(has: "folder.notTaken") == 1 && site.waiting == 1 }
    }

    @Test func `P2: what is deferred is taken again after the time that is named, and what came behind waits`()
        async throws
    {
        let imports = BusyImports(wait: .seconds(3))
        imports.deferred.withLock { $0 = ["2 SARL", "4 SARL"] }
        let site = try await watching(imports)
        try site.moveIn(batch, as: "b.xml")
        try await blocked(site)
        let told = ContinuousClock.now
        try site.moveIn(PartnerBatch.bytes(PartnerBatch.imports(1, from: 9)), as: "a.xml")
        imports.deferred.withLock { $0 = [] }
        let receipt = try await site.receipt(of: "done/b.xml")
        #expect(ContinuousClock.now - told > .seconds(2))
        #expect(receipt.totals == [2, 2, 0, 0] && imports.calls.withLock { $0 } >= 4)
        let behind = try await site.receipt(of: "done/a.xml")
        #expect(try #require(Int64(behind.receipt)) > #require(Int64(receipt.receipt)))
        try await eventually("nothing waits") { site.waiting == 0 }
        #expect(try site.log(has: "folder.notTaken") == 1 && site.names(in: "failed").isEmpty)
        await site.end()
    }

    @Test func `a file that stays deferred is given up with its last receipt, and those behind it go on`() async throws
    {
        let imports = BusyImports(Problem(.internalError, "internalError"))
        imports.deferred.withLock { $0 = ["2 SARL"] }
        let site = try await watching(retakes: 2, imports)
        try site.moveIn(batch, as: "a.xml")
        try await blocked(site)
        try site.moveIn(PartnerBatch.bytes(PartnerBatch.imports(1, from: 9)), as: "b.xml")
        let receipt = try await site.receipt(of: "failed/a.xml")
        #expect(receipt.totals == [0, 3, 0, 1] && receipt.item[1].outcome == .deferred)
        #expect(try await site.receipt(of: "done/b.xml").totals == [1, 0, 0, 0])
        try await eventually("nothing waits") { site.waiting == 0 }
        #expect(try site.log(has: "folder.givenUp") == 1 && site.names(in: "taking").isEmpty)
        // The first time, and twice in vain, and the one behind: of each file stays the last.
        #expect(imports.refusals.withLock { $0 } == 3)
        let receipts = try await site.installation.call(
            ReceiptsOperations.listReceipts, ListReceipts(partner: "erp"))
        #expect(receipts.item.map(\.source) == ["b.xml", "a.xml"] && receipts.count == 2)
        #expect(receipts.item.last?.receipt == receipt.receipt)
        imports.deferred.withLock { $0 = [] }
        try site.moveIn(batch, as: "a.xml")
        #expect(try await site.receipt(of: "done/a.xml").totals == [1, 3, 0, 0])
        await site.end()
    }

    @Test func `a file waits as long as the installation is too busy, and is given up for no waiting`() async throws {
        let imports = BusyImports(Problem(.busy, "deadline"))
        imports.deferred.withLock { $0 = ["2 SARL"] }
        let site = try await watching(retakes: 1, imports)
        try site.moveIn(batch, as: "a.xml")
        try await eventually("it was taken three times", within: .seconds(30)) {
            imports.refusals.withLock { $0 } == 3
        }
        #expect(site.waiting == 1 && site.log(has: "folder.givenUp") == 0)
        imports.deferred.withLock { $0 = [] }
        #expect(try await site.receipt(of: "done/a.xml").totals == [1, 3, 0, 0])
        await site.end()
    }

    @Test func `a partner that is closed while its file waits is left alone with it`() async throws {
        let imports = BusyImports()
        imports.deferred.withLock { $0 = ["1 SARL"] }
        let site = try await watching(imports)
        try site.moveIn(batch, as: "a.xml")
        try await blocked(site)
        _ = try await site.installation.call(PartnersOperations.closePartner, ClosePartner(code: "erp", version: 1))
        try await eventually("it is left alone") { site.log(has: "partner is closed") == 1 && site.waiting == 0 }
        #expect(try site.names(in: "taking") == ["a.xml"] && site.names(in: "done").isEmpty)
        await site.end()
    }

    @Test func `a file that is taken away while it waits holds up no other`() async throws {
        let imports = BusyImports()
        imports.deferred.withLock { $0 = ["1 SARL"] }
        let site = try await watching(imports)
        try site.moveIn(batch, as: "a.xml")
        try await blocked(site)
        try FileManager.default.removeItem(atPath: site.path("taking/a.xml"))
        try site.moveIn(PartnerBatch.bytes(PartnerBatch.imports(1, from: 9)), as: "b.xml")
        #expect(try await site.receipt(of: "done/b.xml").totals == [1, 0, 0, 0])
        await site.end()
    }

    @Test func `a file that cannot be claimed is told of once, holds up no other, and is taken when it can be`()
        async throws
    {
        let site = try await watching()
        // A directory of its name is in its place.
        try site.makeFolder("taking/a.xml/x")
        try site.moveIn(batch, as: "a.xml")
        try await blocked(site)
        try site.moveIn(PartnerBatch.bytes(PartnerBatch.imports(1, from: 9)), as: "b.xml")
        #expect(try await site.receipt(of: "done/b.xml").totals == [1, 0, 0, 0])
        #expect(site.log(has: "folder.notTaken") == 1 && site.log(has: "erp/in/a.xml") == 1)
        try FileManager.default.removeItem(atPath: site.path("taking/a.xml"))
        #expect(try await site.receipt(of: "done/a.xml").totals == [4, 0, 0, 0])
        try await eventually("nothing waits") { site.waiting == 0 }
        await site.end()
    }

    @Test func `a receipt that cannot be written is written when it can be, and nothing is taken a second time`()
        async throws
    {
        let site = try await watching()
        try site.makeFolder("done/a.xml.receipt.xml/x")
        try site.moveIn(batch, as: "a.xml")
        try await blocked(site)
        #expect(try site.names(in: "taking").contains("a.xml"))
        try FileManager.default.removeItem(atPath: site.path("done/a.xml.receipt.xml"))
        #expect(try await site.receipt(of: "done/a.xml").totals == [4, 0, 0, 0])
        let receipts = try await site.installation.call(
            ReceiptsOperations.listReceipts, ListReceipts(partner: "erp"))
        #expect(receipts.count == 1)
        await site.end()
    }

    @Test func `a folder that cannot be written is told of once, and nothing is taken from it until it can be`()
        async throws
    {
        let site = try await FolderSite()
        try await site.addPartner("erp")
        try site.makeFolder("in")
        try Data().write(to: URL(filePath: site.path("done")))
        for name in ["a.xml", "b.xml"] { try site.moveIn(batch, as: name) }
        try site.folders.start()
        try await blocked(site)
        #expect(try site.names(in: "in") == ["a.xml", "b.xml"])
        try FileManager.default.removeItem(atPath: site.path("done"))
        #expect(try await site.receipt(of: "done/a.xml").totals == [4, 0, 0, 0])
        #expect(try await site.receipt(of: "done/b.xml").totals == [0, 4, 0, 0])
        #expect(site.log(has: "folder.notTaken") == 1)
        try await eventually("nothing waits") { site.waiting == 0 }
        await site.end()
    }

    @Test func `a partner that has opened too many receipts waits for the next one`() async throws {
        let site = try await watching(limitsRates: true)
        let contract = try site.installation.bus.registry.entry("receipts.openReceipt").contract
        let limit = try #require(contract.operation.rateLimit)
        for _ in 0..<limit.count {
            let wait = site.installation.bus.limits.take(contract.qualifiedName, limit, for: .principal("partner:erp"))
            #expect(wait == nil)
        }
        try site.moveIn(batch, as: "a.xml")
        try await blocked(site)
        site.installation.clock.advance(.seconds(limit.seconds))
        #expect(try await site.receipt(of: "done/a.xml").totals == [4, 0, 0, 0])
        await site.end()
    }

    @Test func `P2: a file that the end of the server cut off is taken again after the start`() async throws {
        let imports = BusyImports()
        let site = try await watching(imports)
        let count = 2_000
        try site.moveIn(PartnerBatch.bytes(PartnerBatch.imports(count)), as: "long.xml")
        try await eventually("some of it has its effect") { imports.calls.withLock { $0 } > 100 }
        await site.folders.stop()
        #expect(try site.names(in: "taking") == ["long.xml"] && site.names(in: "done").isEmpty)
        #expect(imports.calls.withLock { $0 } < count)
        let folders = try FolderSite.folders(of: site.installation)
        try folders.start()
        try await eventually("it is done", within: .seconds(60)) { site.exists("done/long.xml") }
        let receipt = try await site.receipt(of: "done/long.xml")
        #expect(receipt.accepted + receipt.duplicate == count && receipt.duplicate >= 100)
        #expect(imports.calls.withLock { $0 } == count)
        await folders.stop()
        site.installation.close()
    }
}
