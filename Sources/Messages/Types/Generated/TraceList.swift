// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Traces, each with what it began with.
package struct TraceList: Message {
    package static let element = "traceList"
    package static let recordType = Vocabulary.record("TraceList")

    /// The traces.
    package var item: [TraceEntry]
    /// How many are kept that were asked for.
    package var count: Int64

    package init(
        item: [TraceEntry] = [],
        count: Int64
    ) {
        self.item = item
        self.count = count
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
        count = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        record.set(1, count)
        return record
    }
}
