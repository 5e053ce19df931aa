import Adapters
import Foundation
import TestSupport
import Testing

@Suite("The folder of mails")
struct MailFolderTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    @Test("holds whole files named by time and id, and nothing else")
    func names() async throws {
        let folder = MailFolder(directory: directory.file("data/mails"))
        try await folder.send(.sample(id: "1.confirmation@expo.example"))
        try await folder.send(.sample(id: "2.confirmation@expo.example"))
        #expect(
            try files() == [
                "2027-01-15T080000Z-1.confirmation@expo.example.eml",
                "2027-01-15T080000Z-2.confirmation@expo.example.eml",
            ])
    }

    @Test("holds a mail that is sent again once")
    func again() async throws {
        let folder = MailFolder(directory: directory.file("data/mails"))
        try await folder.send(.sample(text: "first\n"))
        let name = try await folder.send(.sample(text: "second\n")).reply
        #expect(try files() == [name])
        #expect(try await ReadMail(file: directory.file("data/mails/\(name)")).text == "second\n")
    }

    @Test("is read by its owner only")
    func mode() async throws {
        let name = try await MailFolder(directory: directory.path).send(.sample()).reply
        let attributes = try FileManager.default.attributesOfItem(atPath: directory.file(name))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("says unavailable when it cannot be written")
    func unwritable() async throws {
        try Data().write(to: URL(fileURLWithPath: directory.file("data")))
        let folder = MailFolder(directory: directory.file("data/mails"))
        let failure = await #expect(throws: MailFailure.self) { try await folder.send(.sample()) }
        #expect(failure?.kind == .unavailable)
        #expect(failure?.code == "fileNotWritten")
    }

    @Test("forgets mails for good, also half-written ones, and no others")
    func discards() async throws {
        let folder = MailFolder(directory: directory.file("data/mails"))
        try await folder.discard(["1"])
        for id in ["1@expo.example", "11@expo.example", "2@expo.example"] { try await folder.send(.sample(id: id)) }
        let halfWritten = directory.file("data/mails/2027-01-15T080000Z-2@expo.example.eml.77.tmp")
        try Data("half".utf8).write(to: URL(fileURLWithPath: halfWritten))
        try await folder.discard(["1", "2", "3"])
        #expect(try files() == ["2027-01-15T080000Z-11@expo.example.eml"])
    }

    @Test("takes no mail after it was closed")
    func closed() async throws {
        let folder = MailFolder(directory: directory.path)
        folder.close()
        folder.close()
        let failure = await #expect(throws: MailFailure.self) { try await folder.send(.sample()) }
        #expect(failure?.code == "closed")
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.file("data/mails")).sorted()
    }
}
