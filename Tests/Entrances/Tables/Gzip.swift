import Archives

/// A packed body as it comes, and the same bytes as we pack them.
func checkGzip(_ bytes: [UInt8]) throws {
    let whole = Unpacked([bytes[...]])
    let pieces = Unpacked(Cuts(bytes: bytes))
    try hold(pieces.failure, equals: whole.failure, "unpacked in pieces")
    try hold(whole.failure != nil || pieces.bytes == whole.bytes, "unpacked in pieces, it is something else")
    let most = max(1 << 20, bytes.count * GzipDecoder.ratioLimit) + (64 << 10)
    try hold(whole.bytes.count <= most, "\(bytes.count) bytes became \(whole.bytes.count)")
    let packed = Gzip.packed(bytes)
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
