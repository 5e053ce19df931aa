/// RFC 4648 §6: bytes in letters and digits that people can type, without padding.
package enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    package static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var (bits, count) = (0, 0)
        for byte in bytes {
            (bits, count) = ((bits << 8 | Int(byte)) & 0xfff, count + 8)
            while count >= 5 {
                count -= 5
                text.append(alphabet[bits >> count & 31])
            }
        }
        if count > 0 { text.append(alphabet[bits << (5 - count) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// As people type it: small letters, spaces and hyphens are welcome, padding may be there or not. Nil: another character, or
    /// bits at the end that no encoder writes.
    package static func decode(_ text: String) -> [UInt8]? {
        let symbols = typedCode(text).utf8.reversed().drop { $0 == UInt8(ascii: "=") }.reversed()
        guard ![1, 3, 6].contains(symbols.count % 8) else { return nil }
        var bytes: [UInt8] = []
        var (bits, count) = (0, 0)
        for symbol in symbols {
            switch symbol {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): bits = bits << 5 | Int(symbol - UInt8(ascii: "a"))
            case UInt8(ascii: "2")...UInt8(ascii: "7"): bits = bits << 5 | Int(symbol - UInt8(ascii: "2") + 26)
            default: return nil
            }
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(bits >> count & 0xff))
            }
            bits &= 1 << count - 1
        }
        return bits == 0 ? bytes : nil
    }
}
