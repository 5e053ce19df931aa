import Foundation
import TestSupport
import Testing

/// Files in a partner's folder, when the server is killed while it reads them.
@Suite(.timeLimit(.minutes(5))) struct ExchangeFolderKillTests {
    private static let count = 4_000

    /// A batch in which each message makes a company known.
    private var batch: String {
        let messages = (1...Self.count).map { number in
            """
            <message id="i-\(number)" type="importExhibitor" sender="erp" sent="2027-03-01T08:30:00Z"><importExhibitor>\
            <edition>demo-next</edition><companyName>Folder Works \(number)</companyName><country>FR</country>\
            <externalId>E-\(number)</externalId></importExhibitor></message>
            """
        }
        return "<messages xmlns=\"urn:pavilion:messages:1\">\n\(messages.joined(separator: "\n"))\n</messages>"
    }

    @Test func `P2: a file that a kill cut off is taken again after the start, and each message has one effect`()
        async throws
    {
        var server = try await DemoServer.start()
        let added = try await PavilionProgram.run(
            ["partner", "add", "erp", "--name", "ERP", "--sends", "importExhibitor", "--data", server.data])
        #expect(added.status == .exited(0), "\(added.errorOutput)")
        let folder = "\(server.data)/exchange/erp"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try await eventually("the folder is watched") { FileManager.default.fileExists(atPath: "\(folder)/failed") }
        try batch.write(toFile: "\(server.data)/batch.xml", atomically: false, encoding: .utf8)
        try FileManager.default.moveItem(atPath: "\(server.data)/batch.xml", toPath: "\(folder)/in/batch.xml")
        try await eventually("some of it has its effect", within: .seconds(60)) {
            try await imported(server).first.map { $0 != "0" } ?? false
        }
        await server.kill()
        #expect(FileManager.default.fileExists(atPath: "\(folder)/taking/batch.xml"))
        server = try await server.startAgain()
        try await eventually("the file is done", within: .seconds(120)) {
            FileManager.default.fileExists(atPath: "\(folder)/done/batch.xml")
        }
        let receipt = try String(contentsOfFile: "\(folder)/done/batch.xml.receipt.xml", encoding: .utf8)
        let totals = try ["accepted", "duplicate", "refused", "deferred"].map { name in
            let count = try Regex("<\(name)>([0-9]+)</\(name)>", as: (Substring, Substring).self)
            return try Int(#require(receipt.firstMatch(of: count)?.output.1)) ?? -1
        }
        #expect(totals[0] + totals[1] == Self.count && totals[1] > 0 && totals[2...] == [0, 0], "\(totals)")
        #expect(try await imported(server) == ["\(Self.count)"])
        #expect(await server.stop() == .exited(0))
    }

    private func imported(_ server: DemoServer) async throws -> [String] {
        try await server.database("SELECT count(*) FROM participation WHERE partner = 'erp'")
    }
}
