// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Says that a mail is about to be sent.
package struct StartMail: Message {
    package static let element = "startMail"
    package static let recordType = Vocabulary.record("StartMail")

    /// The mail's id.
    package var mail: String
    /// Whether sending it twice does no harm.
    package var repeatable: Bool

    package init(
        mail: String,
        repeatable: Bool
    ) {
        self.mail = mail
        self.repeatable = repeatable
    }

    package init(_ record: Record) throws(Problem) {
        mail = try record.required(0)
        repeatable = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, mail)
        record.set(1, repeatable)
        return record
    }
}
