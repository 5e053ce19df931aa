import CSodium

/// RFC 4648: bytes in printable characters, in two alphabets.
package enum Base64 {
    /// §4, with padding: nil when the text is not that.
    package static func decode(_ text: String) -> [UInt8]? { decode(text, sodium_base64_VARIANT_ORIGINAL) }

    /// §4, without padding: nil when the text is not that.
    static func decodeUnpadded(_ text: some StringProtocol) -> [UInt8]? {
        decode(String(text), sodium_base64_VARIANT_ORIGINAL_NO_PADDING)
    }

    /// §4, without padding.
    static func encode(_ bytes: [UInt8]) -> String { encode(bytes, sodium_base64_VARIANT_ORIGINAL_NO_PADDING) }

    /// §5, without padding: characters that need no escaping in addresses.
    package static func encodeURL(_ bytes: [UInt8]) -> String {
        encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    }

    private static func encode(_ bytes: [UInt8], _ variant: Int32) -> String {
        var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
        sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
        return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// §5, without padding: nil when the text is not that.
    package static func decodeURL(_ text: String) -> [UInt8]? {
        decode(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    }

    private static func decode(_ text: String, _ variant: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: text.utf8.count)
        var count = 0
        let code = sodium_base642bin(&bytes, bytes.count, text, text.utf8.count, nil, &count, nil, variant)
        return code == 0 ? Array(bytes[..<count]) : nil
    }
}
