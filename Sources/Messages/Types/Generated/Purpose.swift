// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Something for which the organizer asks consent.
package struct Purpose: MessagePart {
    package static let recordType = Vocabulary.record("Purpose")

    package var code: String
    /// email, sms or phone.
    package var channel: String?
    package var textVersion: String
    package var text: [Passage]

    package init(
        code: String,
        channel: String? = nil,
        textVersion: String,
        text: [Passage] = []
    ) {
        self.code = code
        self.channel = channel
        self.textVersion = textVersion
        self.text = text
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        channel = try record.optional(1)
        textVersion = try record.required(2)
        text = try record.list(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, channel)
        record.set(2, textVersion)
        record.set(3, text)
        return record
    }
}
