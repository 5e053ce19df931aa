/// A way for mail to leave the system.
package protocol MailTransport: Sendable {
    /// Hands a mail over; returns when the other side has taken responsibility for it.
    @discardableResult
    func send(_ mail: OutgoingMail) async throws(MailFailure) -> MailReceipt

    /// Whether a mail that is sent again takes the place of its earlier copy, so that nobody gets it twice.
    var replacesEarlierCopies: Bool { get }

    /// Removes for good what is kept here of mails whose Message-ID begins with one of these words and `@`.
    func discard(_ words: Set<String>) async throws(MailFailure)

    /// Takes no further mail and returns when the one under way is done; those that wait fail as unavailable.
    func close()
}

extension MailTransport {
    package var replacesEarlierCopies: Bool { false }

    /// Most transports keep nothing.
    package func discard(_ words: Set<String>) async throws(MailFailure) {}
}

/// Proof that a mail was handed over.
package struct MailReceipt: Hashable, Sendable {
    /// The server's answer, which mostly holds its queue's number for the mail; or the name of the file.
    package let reply: String

    package init(reply: String) { self.reply = reply.oneLine }
}
