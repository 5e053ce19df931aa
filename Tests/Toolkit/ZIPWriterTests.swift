import Archives
import Foundation
import TestSupport
import Testing

/// Archives that another program opens.
@Suite struct ZIPWriterTests {
    @Test func `another program finds every file as it was`() async throws {
        var archive = ZIPWriter()
        archive.add("schemas/a.xsd", Array("<a/>".utf8))
        archive.add("schemas/参展.txt", [UInt8](repeating: 7, count: 70_000))
        archive.add("empty", [])
        let directory = try TemporaryDirectory()
        let path = directory.file("all.zip")
        try Data(archive.end()).write(to: URL(fileURLWithPath: path))
        let program = """
            import zipfile, sys
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            print(*[f"{item.filename} {item.file_size} {sum(archive.read(item)) % 1000}" for item in archive.infolist()], sep="\\n")
            """
        let read = try await FinishedProgram.run("/usr/bin/python3", ["-c", program, path])
        #expect(read.errorOutput == "")
        #expect(read.output == "schemas/a.xsd 4 266\nschemas/参展.txt 70000 0\nempty 0 0\n")
    }
}
