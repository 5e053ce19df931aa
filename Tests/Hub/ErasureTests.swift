import Foundation
import MessageModel
import TestSupport
import Testing
import Timekeeping

@testable import Hub

@Suite(.timeLimit(.minutes(1))) struct ErasureTests {
    private let test: TestHub
    private let ada: Identifier

    init() async throws {
        test = try TestHub()
        ada = try await test.add("Ada")
    }

    private var receipt: String { test.directory.file("erasures/\(ada).json") }

    private func erase() async throws {
        let ada = ada
        try await test.write { transaction in
            try transaction.delete(Guestbook.guest, ada)
            try transaction.erase([ada], account: Array("{}".utf8))
        }
    }

    @Test func `who hears of an erasure can rely on its receipt and soon on an empty log`() async throws {
        try await erase()
        #expect(FileManager.default.fileExists(atPath: receipt))
        try await eventually("the log is empty") {
            try Data(contentsOf: URL(fileURLWithPath: test.directory.file("hub.db-wal"))).isEmpty
        }
    }

    @Test func `a receipt that a crash prevented is written at the next start`() async throws {
        try await erase()
        let written = try Data(contentsOf: URL(fileURLWithPath: receipt))
        test.hub.close()
        try FileManager.default.removeItem(atPath: receipt)
        let again = try TestHub(in: test.directory)
        #expect(try Data(contentsOf: URL(fileURLWithPath: receipt)) == written)
        #expect(again.hub.erasuresToRepeat.isEmpty)
    }

    @Test func `a receipt that the database does not know asks to erase again`() async throws {
        test.hub.close()
        let older = try TemporaryDirectory()
        for file in ["hub.db", "journal.heads"] {
            try FileManager.default.copyItem(atPath: test.directory.file(file), toPath: older.file(file))
        }
        try await TestHub(in: test.directory).write { [ada] in try $0.erase([ada], account: Array("why".utf8)) }
        try FileManager.default.copyItem(atPath: test.directory.file("erasures"), toPath: older.file("erasures"))
        let again = try TestHub(in: older)
        #expect(again.hub.erasuresToRepeat.map(\.subject) == [ada])
        #expect(again.hub.erasuresToRepeat.map(\.account) == [Array("why".utf8)])
    }

    @Test func `a receipt that somebody else wrote or changed is refused in words`() async throws {
        try await erase()
        test.hub.close()
        let text = try String(contentsOfFile: receipt, encoding: .utf8)
        try text.replacing("{}", with: "{ }").write(toFile: receipt, atomically: true, encoding: .utf8)
        let failure = #expect(throws: HubFailure.self) { try TestHub(in: test.directory) }
        #expect(failure?.code == .damaged)
        #expect(failure?.message.contains("\(ada).json was not written by this Pavilion") == true)
    }

    @Test func `an erasure that is rolled back leaves no receipt`() async throws {
        let ada = ada
        _ = try await problem {
            try await test.write { transaction in
                try transaction.erase([ada], account: [])
                throw Problem(.conflict, "changedMyMind")
            }
        }
        #expect(!FileManager.default.fileExists(atPath: receipt))
        #expect(try await test.names() == ["Ada"])
    }

    @Test func `a start leaves the receipts that are there alone`() async throws {
        try await erase()
        test.hub.close()
        let folder = test.directory.file("erasures")
        let long = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: folder)
        let again = try TestHub(in: test.directory)
        #expect(try FileManager.default.attributesOfItem(atPath: folder)[.modificationDate] as? Date == long)
        #expect(again.hub.erasuresToRepeat.isEmpty)
    }
}
