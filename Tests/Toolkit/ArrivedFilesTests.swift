import Files
import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct ArrivedFilesTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func write(_ name: String) throws { try Data().write(to: URL(filePath: directory.file(name))) }

    @Test func `files are told in the order in which they came, whatever they are called`() async throws {
        try write("b")
        // The system counts the time of files in ticks.
        try await eventually("the next one is later") {
            try write("a")
            return try ArrivedFiles.names(in: directory.path) == ["b", "a"]
        }
        let outside = try TemporaryDirectory()
        try FileManager.default.moveItem(atPath: directory.file("b"), toPath: outside.file("b"))
        try await eventually("what is moved in comes then") {
            try FileManager.default.moveItem(atPath: outside.file("b"), toPath: directory.file("b"))
            if try ArrivedFiles.names(in: directory.path) == ["a", "b"] { return true }
            try FileManager.default.moveItem(atPath: directory.file("b"), toPath: outside.file("b"))
            return false
        }
    }

    @Test func `links, directories and what begins with a dot are not told`() throws {
        for name in [".hidden", "file"] { try write(name) }
        try FileManager.default.createSymbolicLink(
            atPath: directory.file("link"), withDestinationPath: directory.file("file"))
        try FileManager.default.createDirectory(atPath: directory.file("folder"), withIntermediateDirectories: false)
        #expect(try ArrivedFiles.names(in: directory.path) == ["file"])
        #expect(throws: FileFailure.self) { try ArrivedFiles.names(in: directory.file("file")) }
    }
}
