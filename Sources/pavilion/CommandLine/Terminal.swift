import Glibc

/// What the program says: results on standard output, everything else on standard error, each text by unbuffered writes so
/// that a reader at the other end of a pipe gets it at once.
enum Terminal {
    static func say(_ text: String) { write(Array("\(text)\n".utf8), to: STDOUT_FILENO) }
    static func complain(_ text: String, end: String = "\n") { write(Array((text + end).utf8), to: STDERR_FILENO) }

    /// Bytes of a result. False: nobody takes them, and `errno` says why.
    static func pass(_ bytes: [UInt8]) -> Bool { write(bytes, to: STDOUT_FILENO) }

    @discardableResult private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return false }
            rest = rest.dropFirst(max(0, count))
        }
        return true
    }
}
