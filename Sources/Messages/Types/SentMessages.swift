import Glibc
import MessageModel

/// What leaves the platform, written down during a test run, so that a validator of another make can judge all of it
/// (`Scripts/test`): answers, refusals, events, the feed, exports, receipts beside files. A release has none of this, and
/// spends nothing on it.
package enum SentMessages {
    /// Takes a message down, one a line, in XML, whatever it is spelled in on its way. Without the variable
    /// `PAVILION_SENT_MESSAGES`, a directory, it does nothing.
    ///
    /// - Parameter envelope: a record of the type `Envelope`; nil: it goes bare.
    package static func note(
        _ body: @autoclosure () -> Record, _ element: String, in envelope: @autoclosure () -> Record? = nil
    ) {
        #if DEBUG
            guard let file else { return }
            var writer = MessageWriter(.xml)
            let message = writer.message(body(), element, in: envelope()).dropLast()
            // A line break in a text, as XML may also spell it.
            let line = message.flatMap { $0 == UInt8(ascii: "\n") ? Array("&#10;".utf8) : [$0] } + [UInt8(ascii: "\n")]
            let written = write(file, line, line.count)
            precondition(written == line.count, "a message could not be written down: \(errno)")
        #endif
    }

    #if DEBUG
        /// A file of this process, to which whole lines are appended whoever writes; beside it the schema as it is published.
        private static let file: Int32? = {
            guard let directory = getenv("PAVILION_SENT_MESSAGES").map({ String(cString: $0) }) else { return nil }
            let schema = open("\(directory)/pavilion.xsd", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            if schema >= 0 {
                precondition(write(schema, Vocabulary.bundle, Vocabulary.bundle.count) == Vocabulary.bundle.count)
                close(schema)
            }
            let file = open("\(directory)/\(getpid()).messages", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
            precondition(file >= 0, "messages cannot be written down in \(directory)")
            return file
        }()
    #endif
}
