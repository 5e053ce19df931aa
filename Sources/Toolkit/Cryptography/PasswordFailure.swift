/// Why a password was neither hashed nor compared. That it is wrong is no failure.
package struct PasswordFailure: Error, Equatable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// There was no memory for the hash.
        case memory
        /// What was kept is no hash, or not a whole one.
        case damaged
        /// Too many wait already.
        case busy
        /// Whoever asked has gone, before it was begun.
        case cancelled
        /// Nothing is hashed any more.
        case closed
    }

    package let code: Code
    /// For `busy`: when to come again.
    package let retryAfter: Duration?

    package init(_ code: Code, retryAfter: Duration? = nil) { (self.code, self.retryAfter) = (code, retryAfter) }

    package var description: String { "password: \(code.rawValue)" }
}
