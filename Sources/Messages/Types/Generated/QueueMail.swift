// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A mail to one person, about one record.
package struct QueueMail: Message {
    package static let element = "queueMail"
    package static let recordType = Vocabulary.record("QueueMail")

    /// Where it goes.
    package var recipient: String
    /// The person's name.
    package var recipientName: String
    /// The language in which it is written.
    package var language: String
    /// Why it is sent, for example verification.
    package var purpose: String
    /// The record that it is about.
    package var about: String
    /// The person who gets it, if it is on record.
    package var contact: String?
    /// Whether a stranger can cause it: of such mails a recipient gets a few within an hour. Others always go.
    package var limited: Bool
    /// Its subject line.
    package var subject: String
    /// What it says, as plain text.
    package var text: String

    package init(
        recipient: String,
        recipientName: String,
        language: String,
        purpose: String,
        about: String,
        contact: String? = nil,
        limited: Bool,
        subject: String,
        text: String
    ) {
        self.recipient = recipient
        self.recipientName = recipientName
        self.language = language
        self.purpose = purpose
        self.about = about
        self.contact = contact
        self.limited = limited
        self.subject = subject
        self.text = text
    }

    package init(_ record: Record) throws(Problem) {
        recipient = try record.required(0)
        recipientName = try record.required(1)
        language = try record.required(2)
        purpose = try record.required(3)
        about = try record.required(4)
        contact = try record.optional(5)
        limited = try record.required(6)
        subject = try record.required(7)
        text = try record.required(8)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, recipient)
        record.set(1, recipientName)
        record.set(2, language)
        record.set(3, purpose)
        record.set(4, about)
        record.set(5, contact)
        record.set(6, limited)
        record.set(7, subject)
        record.set(8, text)
        return record
    }
}
