import Archives
import Files
import MessageModel

/// What is in a file, piece by piece; what was packed, when it is gzip.
struct FileBytes: AsyncSequence, Sendable {
    private static let pieceSize = 256 << 10

    let path: String
    /// Whether nothing more is wanted: then reading ends with `CancellationError`.
    let isStopped: @Sendable () -> Bool

    /// By the first byte. Nil: it does not tell, or is damaged, which whoever reads on learns.
    func spelling() async throws -> StreamSpelling? {
        var iterator = makeAsyncIterator()
        do { return try await iterator.next().flatMap { StreamSpelling(of: $0) } } catch is Problem { return nil }
    }

    func makeAsyncIterator() -> Iterator { Iterator(bytes: self) }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate let bytes: FileBytes
        private var file: RandomAccessFile?
        private var decoder: GzipDecoder?
        private var offset = 0

        fileprivate init(bytes: FileBytes) { self.bytes = bytes }

        /// Throws `uploadCorrupt` and `uploadTooLarge` for what gzip did not make, or made to harm.
        mutating func next() async throws -> [UInt8]? {
            if file == nil { try open() }
            guard let decoder else { return try read() }
            do {
                while true {
                    if let piece = try decoder.next() { return piece }
                    guard let packed = try read() else {
                        try decoder.finish()
                        return nil
                    }
                    decoder.feed(packed)
                }
            } catch let failure as GzipFailure {
                throw failure.code == .tooLarge
                    ? Problem(.tooLarge, "uploadTooLarge") : Problem(.unknownOutcome, "uploadCorrupt")
            }
        }

        private mutating func open() throws {
            let file = try RandomAccessFile(reading: bytes.path)
            if try file.read(2, at: 0) == [0x1F, 0x8B] { decoder = GzipDecoder() }
            self.file = file
        }

        private mutating func read() throws -> [UInt8]? {
            if bytes.isStopped() { throw CancellationError() }
            guard let piece = try file?.read(FileBytes.pieceSize, at: offset), !piece.isEmpty else { return nil }
            offset += piece.count
            return piece
        }
    }
}
