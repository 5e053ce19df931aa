// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// Event: a mail is to be sent.
package struct MailRequested: Message {
    package static let element = "mailRequested"
    package static let recordType = Vocabulary.record("MailRequested")

    /// The mail's id, which its Message-ID is made of.
    package var mail: String
    /// Where it goes.
    package var recipient: String
    /// The person's name; none while nobody has confirmed the address, for a stranger may have typed it.
    package var recipientName: String?
    /// The language in which it is written.
    package var language: String
    /// Its subject line.
    package var subject: String
    /// What it says, as plain text.
    package var text: String
    /// When it was asked for.
    package var queued: Instant

    package init(
        mail: String,
        recipient: String,
        recipientName: String? = nil,
        language: String,
        subject: String,
        text: String,
        queued: Instant
    ) {
        self.mail = mail
        self.recipient = recipient
        self.recipientName = recipientName
        self.language = language
        self.subject = subject
        self.text = text
        self.queued = queued
    }

    package init(_ record: Record) throws(Problem) {
        mail = try record.required(0)
        recipient = try record.required(1)
        recipientName = try record.optional(2)
        language = try record.required(3)
        subject = try record.required(4)
        text = try record.required(5)
        queued = try record.required(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, mail)
        record.set(1, recipient)
        record.set(2, recipientName)
        record.set(3, language)
        record.set(4, subject)
        record.set(5, text)
        record.set(6, queued)
        return record
    }
}
