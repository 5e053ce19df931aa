// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A piece of a list's file, which is kept until it has been imported, for a day at most. A piece that is there already
/// is passed over.
package struct KeepList: Message {
    package static let element = "keepList"
    package static let recordType = Vocabulary.record("KeepList")

    /// The list, by the digest of its whole file.
    package var list: String
    /// Where the piece begins in the file, in bytes; at most what is kept so far.
    package var offset: Int64
    /// The piece; without bytes it only asks how much is kept.
    package var bytes: [UInt8]

    package init(
        list: String,
        offset: Int64,
        bytes: [UInt8]
    ) {
        self.list = list
        self.offset = offset
        self.bytes = bytes
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        offset = try record.required(1)
        bytes = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, offset)
        record.set(2, bytes)
        return record
    }
}
