import Glibc
import TestSupport
import Testing

@testable import HTTPServer

/// The socket that makes whoever reaches it staff.
@Suite struct UnixSocketTests {
    /// What the system reported of a directory: what came to be there, and whether its mode was changed afterwards.
    private func events(_ watch: Int32) -> [UInt32] {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(watch, &buffer, buffer.count)
        var events: [UInt32] = []
        var offset = 0
        while offset < count {
            let event = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self) }
            events.append(event.mask)
            offset += MemoryLayout<inotify_event>.size + Int(event.len)
        }
        return events
    }

    @Test func `nobody else can reach it at any moment: it comes with its mode, which is never changed`() throws {
        let directory = try TemporaryDirectory()
        let watch = inotify_init1(Int32(IN_NONBLOCK))
        defer { close(watch) }
        try #require(inotify_add_watch(watch, directory.path, UInt32(IN_CREATE | IN_ATTRIB)) >= 0)
        let file = directory.file("admin.sock")
        let handle = try unixSocket(file)
        defer { close(handle) }
        #expect(events(watch) == [UInt32(IN_CREATE)])
        var about = stat()
        #expect(stat(file, &about) == 0)
        #expect(about.st_mode & 0o777 == 0o600)
    }
}
