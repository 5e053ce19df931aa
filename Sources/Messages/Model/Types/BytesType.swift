import FoundationEssentials

/// A simpleType over xs:base64Binary: bytes, which all spellings write in base64 (RFC 4648, 4). A class, because the codecs
/// hand it around with every value.
package final class BytesType: Sendable {
    /// In bytes; nil: any number.
    package let maxLength: Int?

    init(maxLength: Int? = nil) { self.maxLength = maxLength }

    func refusal(of bytes: [UInt8]) -> Refusal? {
        guard let maxLength, bytes.count > maxLength else { return nil }
        return Refusal("tooManyBytes", ["limit": String(maxLength)])
    }

    /// Reads base64, in which white space may stand anywhere; nil: it is none.
    static func decode(_ text: String) -> [UInt8]? {
        let characters = Data(text.utf8.filter { !$0.isXMLSpace })
        // Foundation passes over the last bits, which XSD wants to be zero: only what is written the same was right.
        guard let bytes = Data(base64Encoded: characters), bytes.base64EncodedData() == characters else { return nil }
        return Array(bytes)
    }

    static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
