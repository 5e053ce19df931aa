import Glibc

/// Bytes that come in pieces, passed on as long as they are UTF-8; a character may be cut between two pieces. A NUL is none of
/// XML's characters: by one libxml2 would take the text for one in units of two or four bytes.
struct UTF8Pieces {
    /// What follows is not UTF-8.
    private(set) var isBroken = false
    /// The first bytes of a character whose last ones have not come.
    private var cut: [UInt8] = []

    var isCut: Bool { !cut.isEmpty }

    /// Passes on what is UTF-8 up to the last whole character or the first byte that is wrong.
    mutating func forEachWhole(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard !isBroken else { return }
        guard cut.isEmpty else {
            let joined = cut + bytes
            cut = []
            return joined.withUnsafeBufferPointer { forEachWhole($0, body) }
        }
        if let end = Self.firstNul(in: bytes) {
            forEachWhole(UnsafeBufferPointer(rebasing: bytes[..<end]), body)
            isBroken = true
            return
        }
        do {
            _ = try UTF8Span(validating: bytes.span)
            body(bytes)
        } catch {
            let (start, end) = (error.byteOffsets.lowerBound, error.byteOffsets.upperBound)
            body(UnsafeBufferPointer(rebasing: bytes[..<start]))
            if error.kind == .truncatedScalar, end == bytes.count {
                cut = Array(bytes[start...])
            } else {
                isBroken = true
            }
        }
    }

    private static func firstNul(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = bytes.baseAddress, let found = memchr(start, 0, bytes.count) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }
}
