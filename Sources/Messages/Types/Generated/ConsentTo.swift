// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Agreement to one use of personal data.
package struct ConsentTo: MessagePart {
    package static let recordType = Vocabulary.record("ConsentTo")

    /// What for, by its code.
    package var purpose: String
    /// By which channel, for example email; absent: any.
    package var channel: String?
    /// Which version of the text was agreed to.
    package var textVersion: String

    package init(
        purpose: String,
        channel: String? = nil,
        textVersion: String
    ) {
        self.purpose = purpose
        self.channel = channel
        self.textVersion = textVersion
    }

    package init(_ record: Record) throws(Problem) {
        purpose = try record.required(0)
        channel = try record.optional(1)
        textVersion = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, purpose)
        record.set(1, channel)
        record.set(2, textVersion)
        return record
    }
}
