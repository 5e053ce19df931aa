import Timekeeping

/// A plain text mail from the system to one person.
package struct OutgoingMail: Hashable, Sendable {
    /// Unique for ever, without brackets, for example `4711.confirmation@expo.example`; the same when it is sent again.
    package var messageID: String
    package var from: MailAddress
    package var to: MailAddress
    package var subject: String
    package var text: String
    /// BCP 47.
    package var language: String
    /// When the mail was written; the same when it is sent again.
    package var sent: Instant

    package init(
        messageID: String, from: MailAddress, to: MailAddress, subject: String, text: String, language: String,
        sent: Instant
    ) {
        self.messageID = messageID
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.language = language
        self.sent = sent
    }
}
