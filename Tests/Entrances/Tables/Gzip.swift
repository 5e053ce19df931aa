import Archives
import CZlib

/// A packed body as it comes, and the same bytes packed by zlib.
func checkGzip(_ bytes: [UInt8]) throws {
    let whole = Unpacked([bytes[...]])
    let pieces = Unpacked(Cuts(bytes: bytes))
    try hold(pieces.failure, equals: whole.failure, "unpacked in pieces")
    try hold(whole.failure != nil || pieces.bytes == whole.bytes, "unpacked in pieces, it is something else")
    let most = max(1 << 20, bytes.count * GzipDecoder.ratioLimit) + (64 << 10)
    try hold(whole.bytes.count <= most, "\(bytes.count) bytes became \(whole.bytes.count)")
    let packed = pack(bytes)
    let unpacked = Unpacked(Cuts(bytes: packed))
    try hold(unpacked.failure == nil && unpacked.bytes == bytes, "packed and unpacked: \(unpacked.failure ?? "other")")
    try hold(Unpacked([packed.dropLast()]).failure == "truncated", "the last byte was not missed")
}

private struct Unpacked {
    private(set) var bytes: [UInt8] = []
    private(set) var failure: String?

    init(_ pieces: some Sequence<ArraySlice<UInt8>>) {
        let decoder = GzipDecoder()
        do throws(GzipFailure) {
            for piece in pieces {
                decoder.feed(Array(piece))
                while let part = try decoder.next() { bytes += part }
            }
            try decoder.finish()
        } catch {
            failure = "\(error.code)"
        }
    }
}

private func pack(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
        &stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    return [UInt8](unsafeUninitializedCapacity: Int(deflateBound(&stream, uLong(bytes.count))) + 64) { output, count in
        input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = uInt(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = uInt(output.count)
            deflate(&stream, Z_FINISH)
            count = output.count - Int(stream.avail_out)
        }
    }
}
