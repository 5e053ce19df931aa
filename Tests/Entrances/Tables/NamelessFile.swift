import Foundation

/// A file without a name, gone when nobody holds it, for readers that want a path.
final class NamelessFile {
    private let descriptor: Int32
    let path: String

    init(_ bytes: [UInt8]) throws {
        var name = Array((NSTemporaryDirectory() + "entrance-XXXXXX").utf8CString)
        descriptor = mkstemp(&name)
        unlink(name)
        path = "/proc/self/fd/\(descriptor)"
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard descriptor >= 0, written == bytes.count else { throw Breach(description: "no file: \(errno)") }
    }

    deinit { close(descriptor) }
}
