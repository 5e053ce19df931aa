import Files

/// The text of a file in UTF-8, piece by piece, whatever encoding it has: the one that is named, the one that its byte order
/// mark says, else the one that all of it is in, for which it is read through once.
package final class TextFile {
    package let encoding: TextEncoding
    private let file: RandomAccessFile
    private let decoder: TextDecoder
    private var offset: Int
    private var isEnded = false
    private static let size = 1 << 16

    package init(_ path: String, encoding: TextEncoding? = nil) throws(TableFailure) {
        do {
            file = try RandomAccessFile(reading: path)
        } catch {
            throw TableFailure(.unreadable, "\(error)")
        }
        let beginning = try Self.read(file, at: 0, 4)
        let marked = TextEncoding.marked(beginning)
        if let encoding, let marked, encoding != marked.encoding {
            throw TableFailure(
                .wrongEncoding,
                "said to be \(encoding.rawValue), but it begins with the mark of \(marked.encoding.rawValue)")
        }
        self.encoding =
            if let known = encoding ?? marked?.encoding ?? TextEncoding.unmarkedUTF16(beginning) {
                known
            } else {
                try Self.guess(file)
            }
        offset = marked?.length ?? 0
        decoder = try TextDecoder(self.encoding)
    }

    /// The next piece; nil at the end.
    package func next() throws(TableFailure) -> [UInt8]? {
        guard !isEnded else { return nil }
        let bytes = try Self.read(file, at: offset, Self.size)
        offset += bytes.count
        guard bytes.isEmpty else { return try decoder.decode(bytes) }
        isEnded = true
        try decoder.end()
        return nil
    }

    private static func guess(_ file: RandomAccessFile) throws(TableFailure) -> TextEncoding {
        var (guess, offset) = (EncodingGuess(), 0)
        while case let piece = try read(file, at: offset, size), !piece.isEmpty {
            guess.read(piece)
            offset += piece.count
        }
        return try guess.encoding()
    }

    private static func read(_ file: RandomAccessFile, at offset: Int, _ size: Int) throws(TableFailure) -> [UInt8] {
        do {
            return try file.read(size, at: offset)
        } catch {
            throw TableFailure(.unreadable, "\(error)")
        }
    }
}
