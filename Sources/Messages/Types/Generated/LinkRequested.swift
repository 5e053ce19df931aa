// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Event: somebody wants the link to what is registered with an address.
package struct LinkRequested: Message {
    package static let element = "linkRequested"
    package static let recordType = Vocabulary.record("LinkRequested")

    /// The edition, by its code.
    package var edition: String
    /// The address.
    package var email: String
    /// From where it was asked for; absent: it is known who asked.
    package var origin: MailOrigin?

    package init(
        edition: String,
        email: String,
        origin: MailOrigin? = nil
    ) {
        self.edition = edition
        self.email = email
        self.origin = origin
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
        email = try record.required(1)
        origin = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, email)
        record.set(2, origin)
        return record
    }
}
