/// How characters are written as bytes in a file.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case gb18030 = "GB18030"
    case windows1252 = "WINDOWS-1252"

    /// What a byte order mark says, and how many bytes it has.
    static func marked(_ beginning: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if beginning.starts(with: [0xef, 0xbb, 0xbf]) { return (.utf8, 3) }
        if beginning.starts(with: [0xff, 0xfe]) { return (.utf16LittleEndian, 2) }
        if beginning.starts(with: [0xfe, 0xff]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// UTF-16 without a mark, told by the zero of a first character in ASCII.
    static func unmarkedUTF16(_ beginning: [UInt8]) -> TextEncoding? {
        guard beginning.count > 1, (beginning[0] == 0) != (beginning[1] == 0) else { return nil }
        return beginning[1] == 0 ? .utf16LittleEndian : .utf16BigEndian
    }
}
