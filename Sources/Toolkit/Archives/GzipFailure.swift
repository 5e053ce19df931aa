/// Why compressed bytes could not be read to their end.
package struct GzipFailure: Error, Equatable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// The bytes end before the archive does.
        case truncated
        /// They are no gzip, or a checksum or a length does not fit what came out.
        case corrupt
        /// More comes out than the limit allows, or than anything honest would grow to.
        case tooLarge
    }

    package let code: Code
    /// What is wrong, in words for whoever packed it.
    package let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
