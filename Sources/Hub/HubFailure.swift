/// Why a hub does not open, or a backup or a restore was not made, in words for the person who asked for it.
package struct HubFailure: Error, CustomStringConvertible {
    /// What sort of thing is wrong.
    package enum Code: String, Sendable {
        /// Another process is at it, or the directory to restore into is not empty.
        case inUse
        /// There is no such directory or backup, or one that another backup stands on is gone.
        case missing
        /// The directory was written by a newer version of the program.
        case newer
        /// A module declares something that cannot be: a wrong query, a name used twice.
        case declaration
        /// A directory or a database cannot be read or written.
        case storage
        /// The database's file or what a backup holds is broken, or the journal was changed or cut by something else than
        /// the hub.
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

    /// Runs `work`; what fails below is told as `message`.
    static func wording<Result>(
        _ message: String, as code: Code = .storage, _ work: () throws -> Result
    ) throws(HubFailure) -> Result {
        do {
            return try work()
        } catch let failure as HubFailure {
            throw failure
        } catch {
            throw HubFailure(code, message, cause: "\(error)")
        }
    }
}
