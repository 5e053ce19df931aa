/// Why a server could not start, or not take another certificate.
package struct HTTPServerFailure: Error, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// The host is not a name or an address of this machine.
        case unknownHost
        /// The port is taken, or the port or the Unix socket's file is not this process's to take.
        case cannotListen
        /// The certificate or its key cannot be read, or they do not belong together.
        case wrongCertificate
        /// The HTTP library refused.
        case cannotStart
    }

    package let code: Code
    /// What was tried, and the system's or the library's reason.
    package let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
