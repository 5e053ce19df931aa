/// Tells UTF-8 and GB18030 apart, line by line: a line of one is hardly ever one of the other, unless it is very short.
struct EncodingGuess {
    private var line = 1
    private var bytes: [UInt8] = []
    /// The first line that is not UTF-8.
    private var otherLine: Int?
    /// The first line that is UTF-8 by more than chance.
    private var certainLine: Int?
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

    /// Throws `mixedEncodings` when neither is true of the whole file.
    mutating func encoding() throws(TableFailure) -> TextEncoding {
        judge()
        guard let otherLine else { return .utf8 }
        guard let certainLine else { return .gb18030 }
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
            return
        }
        if certainLine == nil, text.unicodeScalars.count(where: { !$0.isASCII }) >= Self.telling { certainLine = line }
    }
}
