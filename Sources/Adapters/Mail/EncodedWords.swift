import CGMime
import FoundationEssentials

/// Text beyond ASCII as encoded words, so short that a line with the header's name has at most 76 characters
/// (RFC 2047, 2). GMime counts characters before it encodes them: its words for Chinese are twice as long.
private func encodedWords(_ text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
        let bytes = Array(String(scalar).utf8)
        if words[words.count - 1].count + bytes.count > 39 { words.append([]) }
        words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?b?\(Data($0).base64EncodedString())?=" }.joined(separator: "\n ")
}

/// Writes the text in a header anew when it is beyond ASCII; `rest` follows it.
func encode(
    _ text: String?, in header: String, of message: UnsafeMutablePointer<GMimeMessage>?, before rest: String = ""
) {
    guard let text, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    let headers = g_mime_object_get_header_list(gmime_object(message))
    g_mime_header_set_raw_value(g_mime_header_list_get_header(headers, header), " \(encodedWords(text))\(rest)\n")
}
