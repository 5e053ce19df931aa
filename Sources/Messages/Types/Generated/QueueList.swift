// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The queues, by subscriber.
package struct QueueList: Message {
    package static let element = "queueList"
    package static let recordType = Vocabulary.record("QueueList")

    /// Each queue.
    package var item: [QueueItem]

    package init(
        item: [QueueItem] = []
    ) {
        self.item = item
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        return record
    }
}
