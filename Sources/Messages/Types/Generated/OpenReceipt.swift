// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A partner begins to send messages.
package struct OpenReceipt: Message {
    package static let element = "openReceipt"
    package static let recordType = Vocabulary.record("OpenReceipt")

    /// upload, or the name of the file that they are in.
    package var source: String
    /// The ended receipt of the same source in whose place this one comes, because all of it is taken once more.
    package var replaces: String?

    package init(
        source: String,
        replaces: String? = nil
    ) {
        self.source = source
        self.replaces = replaces
    }

    package init(_ record: Record) throws(Problem) {
        source = try record.required(0)
        replaces = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, source)
        record.set(1, replaces)
        return record
    }
}
