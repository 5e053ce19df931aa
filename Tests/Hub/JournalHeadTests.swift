import Cryptography
import Foundation
import TestSupport
import Testing
import Timekeeping

@testable import Hub

@Suite(.timeLimit(.minutes(1))) struct JournalHeadTests {
    private func refusal(_ directory: TemporaryDirectory) throws -> HubFailure {
        try #require(#expect(throws: HubFailure.self) { try TestHub(in: directory) })
    }

    private func heads(_ directory: TemporaryDirectory) throws -> [String] {
        guard FileManager.default.fileExists(atPath: directory.file("journal.heads")) else { return [] }
        return try String(contentsOfFile: directory.file("journal.heads"), encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }

    @Test func `the beginning of the journal is signed, and its end when the hub closes, once`() async throws {
        let test = try await TestHub.closed()
        #expect(try heads(test.directory).count == 2)
        try TestHub(in: test.directory).hub.close()
        #expect(try heads(test.directory).count == 2)
        #expect(try heads(test.directory)[0].contains(#""sequence":0"#))
        #expect(try heads(test.directory)[1].contains(#""sequence":7"#))
    }

    @Test(arguments: [nil, Data(), Data("half".utf8)])
    func `a journal that has lost its heads is refused, and verification says so`(rest: Data?) async throws {
        let test = try await TestHub.closed()
        let heads = test.directory.file("journal.heads")
        try FileManager.default.removeItem(atPath: heads)
        if let rest { try rest.write(to: URL(fileURLWithPath: heads)) }
        let failure = try refusal(test.directory)
        #expect(failure.code == .damaged)
        #expect(failure.message.contains("missing or empty, though the journal has 7 lines"))
        #expect(try Vandal(test.directory).report().findings.map(\.what).count == 1)
    }

    @Test func `a hub that was killed while it signed the journal's beginning opens`() async throws {
        let directory = try TestHub().directory
        let url = URL(fileURLWithPath: directory.file("journal.heads"))
        try Data(contentsOf: url).prefix(50).write(to: url)
        let again = try TestHub(in: directory)
        try await again.add("Ada")
        again.hub.close()
        #expect(try heads(directory).count == 2)
        #expect(try Vandal(directory).report().isSound)
    }

    @Test func `the journal's end is signed while the hub runs`() async throws {
        var limits = HubLimits.standard
        limits.heads = .milliseconds(1)
        let test = try TestHub(limits: limits)
        try await test.add("Ada")
        while try heads(test.directory).count < 2 { await Task.yield() }
        try await test.add("Bob")
        while try heads(test.directory).count < 3 { await Task.yield() }
    }

    @Test func `a hub whose journal was cut refuses to open and says what to do`() async throws {
        let test = try await TestHub.closed()
        try Vandal(test.directory).run("DELETE FROM journal WHERE id = 7")
        let failure = try refusal(test.directory)
        #expect(failure.code == .damaged)
        #expect(failure.message.contains("journal up to line 7"))
        #expect(failure.message.contains("pavilion journal verify"))
    }

    @Test func `a hub whose cut journal was written on refuses to open`() async throws {
        let test = try await TestHub.closed()
        let vandal = try Vandal(test.directory)
        try vandal.run("DELETE FROM journal WHERE id >= 6")
        try vandal.append(6, after: vandal.hash(5))
        try vandal.append(7, after: vandal.hash(6))
        #expect(try refusal(test.directory).code == .damaged)
    }

    @Test func `a hub whose last line was changed refuses to go on from there`() async throws {
        let test = try await TestHub.closed()
        try Vandal(test.directory).run("UPDATE journal SET who = 'nobody' WHERE id = 7")
        let failure = try refusal(test.directory)
        #expect(failure.code == .damaged)
        #expect(failure.message.contains("changed by something else"))
    }

    @Test func `a head that somebody else signed is refused, and verification names its line`() async throws {
        let test = try await TestHub.closed()
        let other = try #require(SecretKey([UInt8](repeating: 8, count: 32))).signing("journal heads")
        let tip = JournalTip(sequence: 7, hash: try Vandal(test.directory).hash(7))
        try JournalHeadsFile(in: test.directory.path).append(JournalHead(tip, at: test.clock.now, signedWith: other))
        #expect(try refusal(test.directory).message.contains("not written by this Pavilion"))
        let report = try Vandal(test.directory).report()
        #expect(report.findings.map(\.what) == ["line 3 of journal.heads was not written by this Pavilion"])
    }

    @Test func `a change of any byte of a head is found`() async throws {
        let test = try await TestHub.closed()
        let url = URL(fileURLWithPath: test.directory.file("journal.heads"))
        let bytes = try Data(contentsOf: url)
        let vandal = try Vandal(test.directory)
        for index in bytes.indices.dropLast() {
            var changed = bytes
            changed[index] ^= 1
            try changed.write(to: url)
            #expect(try !vandal.report().isSound, "byte \(index)")
        }
    }

    @Test func `a head that a crash has torn is dropped`() async throws {
        let test = try await TestHub.closed()
        let whole = try Data(contentsOf: URL(fileURLWithPath: test.directory.file("journal.heads")))
        try (whole + whole.prefix(50)).write(to: URL(fileURLWithPath: test.directory.file("journal.heads")))
        let again = try TestHub(in: test.directory)
        try await again.add("Ida")
        again.hub.close()
        #expect(try heads(test.directory).count == 3)
        #expect(try Vandal(test.directory).report().isSound)
    }

    @Test func `a hub that was killed after a commit and before its head opens, and is signed then`() async throws {
        let test = try TestHub(in: try await TestHub.closed().directory)
        try await test.add("Ida")
        let copy = try TemporaryDirectory()
        for file in ["hub.db", "hub.db-wal", "journal.heads"] {
            try FileManager.default.copyItem(atPath: test.directory.file(file), toPath: copy.file(file))
        }
        #expect(try heads(copy).count == 2)
        let again = try TestHub(in: copy)
        again.hub.close()
        #expect(try heads(copy).count == 3)
        #expect(try Vandal(copy).report().isSound)
    }

    @Test func `verification runs beside the hub`() async throws {
        let test = try TestHub()
        try await test.add("Ada")
        let report = try DataHub.verify(
            test.directory.path, modules: [Guestbook.module], key: try #require(TestHub.key))
        #expect(report.isSound)
        #expect(report.lines == 1)
    }
}
