/// Tells UTF-8 and GB18030 apart, line by line: a line of one is hardly ever one of the other, unless it is very short.
/// Western European text in one byte a character is neither, but most of it can be read as Chinese: it is told by its bytes
/// beyond ASCII, of which one or two stand among letters, where those of Chinese stand at least in pairs, mostly by themselves.
struct EncodingGuess {
    private var line = 1
    private var bytes: [UInt8] = []
    /// The first line that is not UTF-8.
    private var otherLine: Int?
    /// The first line that is UTF-8 by more than chance.
    private var certainLine: Int?
    /// How many runs of bytes beyond ASCII are rather Western European, and how many Chinese.
    private var (western, chinese) = (0, 0)
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
            guard western < chinese else {
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
                if isWestern(run) { western += 1 } else { chinese += 1 }
            }
            return
        }
        if certainLine == nil, text.unicodeScalars.count(where: { !$0.isASCII }) >= Self.telling { certainLine = line }
    }

    /// One byte alone, or a pair that is no sign: within a word, or beside a letter when Chinese hardly uses it.
    private func isWestern(_ run: ArraySlice<UInt8>) -> Bool {
        guard run.count == 2, let lead = run.first else { return run.count == 1 }
        let letters = [run.startIndex - 1, run.endIndex].count { bytes.indices.contains($0) && bytes[$0].isLetter }
        return !lead.beginsSign && letters > (lead.beginsCommon ? 1 : 0)
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self & 0xDF) }

    /// Whether a character in GB18030 that begins so is a sign.
    fileprivate var beginsSign: Bool { (0xA1...0xA9).contains(self) }

    /// Whether it is of those that GB 2312 has on its first level, the usual ones.
    fileprivate var beginsCommon: Bool { (0xB0...0xD7).contains(self) }
}
