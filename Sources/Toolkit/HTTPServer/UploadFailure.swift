/// Why a streamed body ended before its end. What came until then stays with whoever took it.
package struct UploadFailure: Error, Equatable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// The client went away or was too slow, or the server closes.
        case cut
        /// More came, or came out of the compression, than is taken.
        case tooLarge
        /// The compression is damaged, or ends too early.
        case corrupt
    }

    package let code: Code
    /// What is wrong, in words for whoever sent it.
    package let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }

    static let cut = UploadFailure(.cut, "The upload was cut off before its end.")

    static func tooLarge(_ limit: Int) -> UploadFailure {
        UploadFailure(.tooLarge, "The body has more than \(limit) bytes.")
    }
}
