// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A partner begins to send messages.
package struct OpenReceipt: Message {
    package static let element = "openReceipt"
    package static let recordType = Vocabulary.record("OpenReceipt")

    /// upload, or the name of the file that they are in.
    package var source: String

    package init(
        source: String
    ) {
        self.source = source
    }

    package init(_ record: Record) throws(Problem) {
        source = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, source)
        return record
    }
}
