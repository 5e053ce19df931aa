/// Why a hub does not open, in words for the person who started the server.
package struct HubFailure: Error, CustomStringConvertible {
    /// What sort of thing is wrong.
    package enum Code: String, Sendable {
        /// Another process has the directory open.
        case locked
        /// The directory was written by a newer version of the program.
        case newer
        /// A module declares something that cannot be: a wrong query, a name used twice.
        case declaration
        /// The directory or its database cannot be read or written.
        case storage
        /// The journal was changed or cut by something else than the hub.
        case damaged
    }

    /// What a caller decides by.
    package let code: Code
    /// A sentence for people.
    package let message: String
    /// What lies underneath.
    package let cause: String?

    init(_ code: Code, _ message: String, cause: String? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    /// The sentence, with the cause in brackets.
    package var description: String { cause.map { "\(message) (\($0))" } ?? message }
}
