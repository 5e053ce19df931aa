// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Whoever reads an address has confirmed it: a mail to it was wanted, and does not count.
package struct CreditMail: Message {
    package static let element = "creditMail"
    package static let recordType = Vocabulary.record("CreditMail")

    /// The address.
    package var recipient: String
    /// From where it was confirmed.
    package var origin: MailOrigin?

    package init(
        recipient: String,
        origin: MailOrigin? = nil
    ) {
        self.recipient = recipient
        self.origin = origin
    }

    package init(_ record: Record) throws(Problem) {
        recipient = try record.required(0)
        origin = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, recipient)
        record.set(1, origin)
        return record
    }
}
