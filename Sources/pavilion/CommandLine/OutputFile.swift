import Files
import Glibc
import Wiring

/// Where results go piece by piece: standard output, or a file that is there as a whole or not at all.
final class OutputFile {
    private static let pieceSize = 1 << 16
    private let path: String?
    private let file: RandomAccessFile?
    private var piece: [UInt8] = []
    private var written = 0

    /// - Parameter path: nil: standard output.
    init(_ path: String?) throws(FileFailure) {
        self.path = path
        file = try path.map { path throws(FileFailure) in try RandomAccessFile(creating: Self.unfinished(path)) }
    }

    /// What was not finished is removed.
    deinit { if let path { unlink(Self.unfinished(path)) } }

    func write(_ bytes: [UInt8]) throws {
        piece += bytes
        if piece.count >= Self.pieceSize { try flush() }
    }

    /// Everything is written.
    func finish() throws {
        try flush()
        guard let path, let file else { return }
        try file.sync()
        try DurableFile.rename(Self.unfinished(path), to: path)
    }

    private func flush() throws {
        defer { piece.removeAll(keepingCapacity: true) }
        if let file {
            try file.write(piece, at: written)
        } else if !Terminal.pass(piece) {
            throw UnavailableFailure("standard output: \(String(cString: strerror(errno)))")
        }
        written += piece.count
    }

    private static func unfinished(_ path: String) -> String { "\(path).\(getpid()).tmp" }
}
