import Glibc
import Wiring

/// A file, or standard input, that is read piece by piece.
final class InputFile {
    private let path: String
    private let descriptor: Int32

    /// - Parameter path: `-` is standard input.
    init(_ path: String) throws(UnavailableFailure) {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure() }
    }

    deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

    /// At most so many bytes; none at the end.
    func read(_ size: Int) throws(UnavailableFailure) -> [UInt8] {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
            repeat { count = Glibc.read(descriptor, buffer.baseAddress, size) } while count < 0 && errno == EINTR
            initialized = max(0, count)
        }
        guard count >= 0 else { throw failure() }
        return bytes
    }

    private func failure() -> UnavailableFailure {
        UnavailableFailure("\(path): \(String(cString: strerror(errno)))")
    }
}
