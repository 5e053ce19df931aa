import CZlib

/// Reads gzip (RFC 1952) piece by piece, in constant memory: one member, or several that follow each other.
///
///     decoder.feed(packed)
///     while let piece = try decoder.next() { … }
///
/// and `finish` when nothing more is fed. What is small and grows huge is refused while it grows.
package final class GzipDecoder {
    /// How many times larger than what was fed everything that comes out may be.
    package static let ratioLimit = 200
    /// Up to so many bytes the ratio says nothing: a short text may well be one letter many times.
    static let ratioAllowance = 1 << 20
    /// The most bytes that come out at once.
    static let pieceSize = 64 << 10

    private let limit: Int
    /// At an address of its own: zlib's state points back to it.
    private let stream: UnsafeMutablePointer<z_stream>
    private var input: [UInt8] = []
    private var used = 0
    private var eaten = 0
    private var given = 0
    /// Whether all members that have begun have ended, and one has.
    private var isWhole = false

    /// - Parameter limit: the most bytes that may come out in all; nil: any number.
    package init(limit: Int? = nil) {
        self.limit = limit ?? .max
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = zlib_inflate_gzip_init(stream)
        precondition(code == Z_OK, "inflateInit2 failed with \(code)")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Adds packed bytes. Call it when `next` has given everything of those before.
    package func feed(_ bytes: [UInt8]) {
        input = bytes
        used = 0
    }

    /// The next bytes, never none; nil: it takes more packed bytes to go on.
    package func next() throws(GzipFailure) -> [UInt8]? {
        while true {
            if isWhole {
                guard used < input.count else { return nil }
                inflateReset(stream)
                isWhole = false
            }
            let before = used
            let piece = try inflatePiece()
            guard piece.isEmpty else {
                given += piece.count
                try checkSize()
                return piece
            }
            if used == before, !isWhole { return nil }
        }
    }

    /// Nothing more is fed: throws when the last member has not ended.
    package func finish() throws(GzipFailure) {
        guard isWhole else { throw GzipFailure(.truncated, "The gzip data ends too early.") }
    }

    private func inflatePiece() throws(GzipFailure) -> [UInt8] {
        var code = Z_OK
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.pointee.next_in = input.baseAddress.map { $0 + used }
                stream.pointee.avail_in = uInt(input.count - used)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = uInt(output.count)
                code = inflate(stream, Z_NO_FLUSH)
                let left = Int(stream.pointee.avail_in)
                eaten += input.count - left - used
                used = input.count - left
                count = output.count - Int(stream.pointee.avail_out)
            }
        }
        switch code {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: isWhole = true
        default:
            let reason = stream.pointee.msg.map { String(cString: $0) } ?? "error \(code)"
            throw GzipFailure(.corrupt, "The gzip data is damaged: \(reason).")
        }
        return piece
    }

    private func checkSize() throws(GzipFailure) {
        guard given <= limit else {
            throw GzipFailure(.tooLarge, "The gzip data holds more than \(limit) bytes.")
        }
        guard given <= Self.ratioAllowance || given / Self.ratioLimit <= eaten else {
            throw GzipFailure(.tooLarge, "The gzip data grows to more than \(Self.ratioLimit) times its size.")
        }
    }
}
