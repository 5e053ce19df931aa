// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Which of the checked codes are not valid today.
package struct UnknownCodes: Message {
    package static let element = "unknownCodes"
    package static let recordType = Vocabulary.record("UnknownCodes")

    /// Counted from 0, in the order of the request.
    package var position: [Int64]

    package init(
        position: [Int64] = []
    ) {
        self.position = position
    }

    package init(_ record: Record) throws(Problem) {
        position = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, position)
        return record
    }
}
