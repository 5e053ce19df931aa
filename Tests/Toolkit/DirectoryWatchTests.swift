import Files
import Foundation
import TestSupport
import Testing
import Threading

@Suite(.timeLimit(.minutes(1))) struct DirectoryWatchTests {
    private let directory: TemporaryDirectory
    private let watch: DirectoryWatch

    init() throws {
        directory = try TemporaryDirectory()
        watch = try DirectoryWatch()
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: directory.file(name)))
    }

    @Test func `what is written and closed, moved in or made as a directory is told, in its order`() throws {
        let outside = try TemporaryDirectory()
        let here = try watch.watch(directory.path)
        try write("a", to: "a.xml")
        #expect(try watch.next() == [.came(here, name: "a.xml")])
        try Data().write(to: URL(filePath: outside.file("b.xml")))
        try FileManager.default.moveItem(atPath: outside.file("b.xml"), toPath: directory.file("b.xml"))
        #expect(try watch.next() == [.came(here, name: "b.xml")])
        try FileManager.default.createDirectory(atPath: directory.file("new"), withIntermediateDirectories: false)
        #expect(try watch.next() == [.came(here, name: "new")])
    }

    @Test func `a file that is begun is not told before it is closed, one that is moved out never`() throws {
        let here = try watch.watch(directory.path)
        try write("", to: "slow.xml")
        #expect(try watch.next() == [.came(here, name: "slow.xml")])
        let slow = try FileHandle(forWritingTo: URL(filePath: directory.file("slow.xml")))
        try slow.write(contentsOf: Data("half".utf8))
        try FileManager.default.removeItem(atPath: directory.file("slow.xml"))
        try write("whole", to: "other.xml")
        #expect(try watch.next() == [.came(here, name: "other.xml")])
        try slow.close()
    }

    @Test func `two directories are told apart, and a directory's end is told`() throws {
        let paths = ["one", "two"].map { directory.file($0) }
        for path in paths {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
        let watches = try paths.map { try watch.watch($0) }
        try write("x", to: "two/x")
        #expect(try watch.next() == [.came(watches[1], name: "x")])
        try FileManager.default.removeItem(atPath: paths[0])
        #expect(try watch.next() == [.ended(watches[0])])
        #expect(throws: FileFailure.self) { try watch.watch(paths[0]) }
    }

    @Test func `who waits goes on when it is stopped`() async throws {
        let watch = watch
        _ = try watch.watch(directory.path)
        async let events = WorkerThread.run(name: "watch") { try watch.next() }
        watch.stop()
        #expect(try await events == nil)
    }

    @Test func `a file is open for writing until its writer closes it`() throws {
        let path = directory.file("slow.xml")
        try write("", to: "slow.xml")
        let writer = try FileHandle(forWritingTo: URL(filePath: path))
        let file = try #require(try RandomAccessFile(arrivedAt: path))
        #expect(file.isBeingWritten)
        try writer.close()
        #expect(!file.isBeingWritten)
    }

    @Test func `only files are taken: no links, directories, pipes, and nothing that is gone`() throws {
        try write("x", to: "file")
        try FileManager.default.createSymbolicLink(
            atPath: directory.file("link"), withDestinationPath: directory.file("file"))
        mkfifo(directory.file("pipe"), 0o600)
        for name in ["link", "pipe", "", "none"] {
            #expect(try RandomAccessFile(arrivedAt: directory.file(name)) == nil)
        }
        #expect(try RandomAccessFile(arrivedAt: directory.file("file"))?.read(9, at: 0) == Array("x".utf8))
    }
}
