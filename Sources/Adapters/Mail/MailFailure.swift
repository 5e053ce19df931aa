/// Why a mail was not handed over, or cannot be known to have been.
package struct MailFailure: Error, Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// This mail will never be taken: do not send it again.
        case refused
        /// The mail was not taken, now or from us: send it again later.
        case unavailable
        /// The connection was lost after the whole mail had gone: it may or may not arrive.
        case uncertain
    }

    package let kind: Kind
    /// The server's three digits when it said no, else a word: `badAddress`, `badMessageID`, `badLanguage`,
    /// `noConnection`, `noTLS`, `loginRefused`, `timeout`, `connectionLost`, `fileNotWritten`, `closed`.
    package let code: String
    /// What the server said, or what happened to the connection: one line of at most 500 characters. Servers repeat
    /// addresses in it, so it is shown to the organizer and stays out of logs. Never holds credentials.
    package let reply: String

    package init(_ kind: Kind, _ code: String, reply: String = "") {
        self.kind = kind
        self.code = code
        self.reply = String(reply.oneLine.prefix(500))
    }

    static let closed = MailFailure(.unavailable, "closed", reply: "The mail transport is closed.")
}

extension String {
    /// Without control characters and line breaks: each is a space.
    var oneLine: String {
        var line = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
            default: line.append(scalar)
            }
        }
        return String(line)
    }
}
