// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// So many calls in so many seconds.
package struct RateLimit: MessagePart {
    package static let recordType = Vocabulary.record("RateLimit")

    /// How many calls.
    package var count: Int64
    /// In how many seconds.
    package var seconds: Int64

    package init(
        count: Int64,
        seconds: Int64
    ) {
        self.count = count
        self.seconds = seconds
    }

    package init(_ record: Record) throws(Problem) {
        count = try record.required(0)
        seconds = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, count)
        record.set(1, seconds)
        return record
    }
}
