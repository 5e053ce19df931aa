/// Tells UTF-8 and GB18030 apart, line by line: a line of one is hardly ever one of the other, unless it is very short.
/// Western European text in one byte a character is neither, but most of it can be read as Chinese: it is told by its bytes
/// beyond ASCII, which stand alone between letters, where those of Chinese stand at least in pairs.
struct EncodingGuess {
    private var line = 1
    private var bytes: [UInt8] = []
    /// The first line that is not UTF-8.
    private var otherLine: Int?
    /// The first line that is UTF-8 by more than chance.
    private var certainLine: Int?
    /// How many bytes beyond ASCII stand alone, and how many runs there are of several.
    private var (single, runs) = (0, 0)
    /// Two Chinese characters in GB18030 can look like UTF-8; more of them do not.
    private static let telling = 4
    /// No row is longer.
    private static let longest = 1 << 20

    mutating func read(_ piece: [UInt8]) {
        for byte in piece {
            if byte == UInt8(ascii: "\n") {
                judge()
                line += 1
            } else if bytes.count < Self.longest {
                bytes.append(byte)
            }
        }
    }

    /// Throws `mixedEncodings` when neither is true of the whole file, `wrongEncoding` when it is like none of both.
    mutating func encoding() throws(TableFailure) -> TextEncoding {
        judge()
        guard let otherLine else { return .utf8 }
        guard let certainLine else {
            guard single < runs else {
                throw TableFailure(
                    .wrongEncoding, line: otherLine,
                    "neither UTF-8 nor like GB18030; say which it is: --encoding windows-1252 (Western European) or gb18030"
                )
            }
            return .gb18030
        }
        throw TableFailure(
            .mixedEncodings, line: otherLine,
            "not in UTF-8, although line \(certainLine) is; save the file in one encoding")
    }

    private mutating func judge() {
        defer { bytes.removeAll(keepingCapacity: true) }
        let beyond = bytes.count { $0 >= 0x80 }
        guard beyond > 0 else { return }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            // What was cut off at the limit may end within a character.
            if otherLine == nil, bytes.count < Self.longest { otherLine = line }
            for run in bytes.split(whereSeparator: { $0 < 0x80 }) {
                if run.count == 1 { single += 1 } else { runs += 1 }
            }
            return
        }
        if certainLine == nil, text.unicodeScalars.count(where: { !$0.isASCII }) >= Self.telling { certainLine = line }
    }
}
