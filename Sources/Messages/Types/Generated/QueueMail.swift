// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A mail to one person, about one record, or several.
package struct QueueMail: Message {
    package static let element = "queueMail"
    package static let recordType = Vocabulary.record("QueueMail")

    /// Where it goes.
    package var recipient: String
    /// The person's name; none while nobody has confirmed the address, for a stranger may have typed it.
    package var recipientName: String?
    /// The language in which it is written.
    package var language: String
    /// Why it is sent, for example verification.
    package var purpose: String
    /// The record that it is about.
    package var about: String
    /// Further records that it is about.
    package var alsoAbout: [String]
    /// The person, when it is on record: what is kept of the mail is erased with it.
    package var contact: String?
    /// A stranger can cause it: from which share of such mails it is taken. Without one it always goes.
    package var allowance: MailAllowance?
    /// From where a stranger asked for it; only a code of it is kept.
    package var origin: MailOrigin?
    /// Its subject line.
    package var subject: String
    /// What it says, as plain text.
    package var text: String

    package init(
        recipient: String,
        recipientName: String? = nil,
        language: String,
        purpose: String,
        about: String,
        alsoAbout: [String] = [],
        contact: String? = nil,
        allowance: MailAllowance? = nil,
        origin: MailOrigin? = nil,
        subject: String,
        text: String
    ) {
        self.recipient = recipient
        self.recipientName = recipientName
        self.language = language
        self.purpose = purpose
        self.about = about
        self.alsoAbout = alsoAbout
        self.contact = contact
        self.allowance = allowance
        self.origin = origin
        self.subject = subject
        self.text = text
    }

    package init(_ record: Record) throws(Problem) {
        recipient = try record.required(0)
        recipientName = try record.optional(1)
        language = try record.required(2)
        purpose = try record.required(3)
        about = try record.required(4)
        alsoAbout = try record.list(5)
        contact = try record.optional(6)
        allowance = try record.optional(7)
        origin = try record.optional(8)
        subject = try record.required(9)
        text = try record.required(10)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, recipient)
        record.set(1, recipientName)
        record.set(2, language)
        record.set(3, purpose)
        record.set(4, about)
        record.set(5, alsoAbout)
        record.set(6, contact)
        record.set(7, allowance)
        record.set(8, origin)
        record.set(9, subject)
        record.set(10, text)
        return record
    }
}
