extension [UInt8] {
    /// Appends text so that it means itself in element content and in a double-quoted attribute. Control characters,
    /// which HTML does not allow, become U+FFFD.
    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { source in
            var start = source.startIndex
            for (index, byte) in source.enumerated() {
                guard let replacement = replacement(of: byte) else { continue }
                append(contentsOf: source[start..<index])
                append(contentsOf: replacement.utf8)
                start = index + 1
            }
            append(contentsOf: source[start...])
        }
    }

    private func replacement(of byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 9, 10, 13: nil
        case ..<32, 127: "\u{fffd}"
        default: nil
        }
    }
}
