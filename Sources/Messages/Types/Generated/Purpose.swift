// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Something for which the organizer asks consent.
package struct Purpose: MessagePart {
    package static let recordType = Vocabulary.record("Purpose")

    /// Consent names the purpose by it; exhibitor-list is to stand in the public list of exhibitors.
    package var code: String
    /// By which channel, for example email; absent: any.
    package var channel: String?
    /// Which wording of the question this is.
    package var textVersion: String
    /// The question in words.
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
