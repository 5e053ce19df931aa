import Files

/// Why a backup or a restore was not made, in words for the person who asked for it.
package struct BackupFailure: Error, CustomStringConvertible {
    /// What sort of thing is wrong.
    package enum Code: String, Sendable {
        /// The data directory, or what a backup holds, is damaged.
        case damaged
        /// There is no such directory or backup, or one that another backup stands on is gone.
        case missing
        /// Another process is at it, or the directory to restore is not empty.
        case inUse
        /// A directory cannot be read or written.
        case storage
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
    static func wording<Result>(_ message: String, _ work: () throws -> Result) throws(BackupFailure) -> Result {
        do {
            return try work()
        } catch let failure as BackupFailure {
            throw failure
        } catch {
            throw BackupFailure(.storage, message, cause: "\(error)")
        }
    }
}
