import Application
import Foundation
import Messages
import TestSupport
import Testing
import Threading

/// Whose folder it is, and what a server makes of it.
@Suite(.timeLimit(.minutes(2))) struct FolderOwnersTests {
    private let batch = PartnerBatch.bytes(PartnerBatch.imports(2))

    @Test func `a folder that is made beside a running server is watched from then on, and is its owner's alone`()
        async throws
    {
        let site = try await FolderSite()
        try await site.addPartner("erp")
        try site.folders.start()
        try FileManager.default.createDirectory(atPath: site.path(""), withIntermediateDirectories: false)
        try await eventually("its folders are made") { site.exists("failed") }
        for name in ["in", "taking", "done", "failed"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: site.path(name))
            #expect(attributes[.posixPermissions] as? Int == 0o700)
        }
        try site.moveIn(batch, as: "a.xml")
        #expect(try await site.receipt(of: "done/a.xml").totals == [2, 0, 0, 0])
        let report = try FileManager.default.attributesOfItem(atPath: site.path("done/a.xml.receipt.xml"))
        #expect(report[.posixPermissions] as? Int == 0o600)
        await site.end()
    }

    @Test func `P7: a folder of nobody, or of a closed partner, is left alone and told of once`() async throws {
        let site = try await FolderSite()
        for code in ["erp", "crm"] { try await site.addPartner(code) }
        for code in ["erp", "nobody"] { try site.makeFolder("in", of: code) }
        try site.moveIn(batch, as: "a.xml", of: "nobody")
        try site.folders.start()
        try await eventually("the folder is watched") { site.exists("failed") }
        _ = try await site.installation.call(PartnersOperations.closePartner, ClosePartner(code: "erp", version: 1))
        for name in ["a.xml", "b.xml"] { try site.moveIn(batch, as: name) }
        // Folders are looked into by name: when this one is there, the others have been left alone again.
        try await site.addPartner("zeta")
        try site.makeFolder("in", of: "zeta")
        site.folders.look()
        try await eventually("the last folder is watched") { site.exists("failed", of: "zeta") }
        try await eventually("both are told") { site.log(has: "folder.leftAlone") == 2 }
        #expect(site.log(has: "partner is closed") == 1 && site.log(has: "no such partner") == 1)
        #expect(try site.names(in: "in") == ["a.xml", "b.xml"] && site.exists("in/a.xml", of: "nobody"))
        #expect(!site.exists("done", of: "nobody"))
        await site.end()
    }

    @Test func `a partner that is let in later is found when folders are looked into`() async throws {
        let site = try await FolderSite()
        try site.makeFolder("in")
        try site.moveIn(batch, as: "early.xml")
        try site.folders.start()
        try await eventually("it is told") { site.log(has: "folder.leftAlone") == 1 }
        try await site.addPartner("erp")
        site.folders.look()
        #expect(try await site.receipt(of: "done/early.xml").totals == [2, 0, 0, 0])
        await site.end()
    }

    @Test func `P7: what one partner leaves, it does not leave for another`() async throws {
        let site = try await FolderSite()
        for code in ["erp", "crm"] {
            try await site.addPartner(code)
            try site.makeFolder("in", of: code)
        }
        try site.folders.start()
        try site.moveIn(batch, as: "theirs.xml", of: "crm")
        #expect(try await site.receipt(of: "failed/theirs.xml", of: "crm").totals == [0, 0, 2, 0])
        await site.end()
    }

    @Test func `what waits in a folder whose in is removed holds up no other partner, and what comes into the next in`()
        async throws
    {
        let imports = BusyImports()
        imports.deferred.withLock { $0 = ["1 SARL"] }
        let site = try await FolderSite(replacing: imports.replace)
        for code in ["erp", "crm"] {
            try await site.addPartner(code)
            try site.makeFolder("in", of: code)
        }
        try site.folders.start()
        try await eventually("the folders are watched") { site.exists("failed") && site.exists("failed", of: "crm") }
        try site.moveIn(batch, as: "a.xml")
        try await eventually("it waits") { site.waiting == 1 }
        try FileManager.default.removeItem(atPath: site.path("in"))
        try site.makeFolder("in")
        let theirs = PartnerBatch.imports(2, from: 8).map { sent in
            var sent = sent
            sent.sender = "crm"
            return sent
        }
        try site.moveIn(PartnerBatch.bytes(theirs), as: "theirs.xml", of: "crm")
        #expect(try await site.receipt(of: "done/theirs.xml", of: "crm").totals == [2, 0, 0, 0])
        try site.moveIn(PartnerBatch.bytes(PartnerBatch.imports(1, from: 5)), as: "b.xml")
        #expect(try site.names(in: "taking") == ["a.xml"] && site.names(in: "done").isEmpty)
        imports.deferred.withLock { $0 = [] }
        let first = try await site.receipt(of: "done/a.xml")
        let second = try await site.receipt(of: "done/b.xml")
        #expect(first.totals == [1, 1, 0, 0] && second.totals == [1, 0, 0, 0])
        #expect(try #require(Int64(first.receipt)) < #require(Int64(second.receipt)))
        await site.end()
    }

    @Test func `a folder that is taken away is not made again, and nothing of it is told to wait`() async throws {
        let site = try await FolderSite()
        try await site.addPartner("erp")
        try site.makeFolder("taking/a.xml/x")
        try site.makeFolder("in")
        try site.moveIn(batch, as: "a.xml")
        try site.folders.start()
        try await eventually("it cannot be claimed") { site.waiting == 1 }
        try FileManager.default.moveItem(atPath: site.path(""), toPath: site.outside.file("erp"))
        try await eventually("nothing waits") { site.waiting == 0 }
        #expect(!site.exists(""))
        await site.end()
    }

    @Test func `after the end nothing is taken, and what came meanwhile stays for the next start`() async throws {
        let site = try await FolderSite()
        try await site.addPartner("erp")
        try site.makeFolder("in")
        try site.folders.start()
        try await eventually("the folder is watched") { site.exists("failed") }
        await site.folders.stop()
        try site.moveIn(batch, as: "late.xml")
        #expect(try site.names(in: "in") == ["late.xml"] && site.names(in: "done").isEmpty)
        site.installation.close()
    }
}
