// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// An event as partners may be told of it.
package struct FeedEntry: MessagePart {
    package static let recordType = Vocabulary.record("FeedEntry")

    /// Its place in the feed: entries that come later have greater ids.
    package var entry: String
    /// The event's message type.
    package var type: String
    /// When it came into the feed.
    package var recorded: Instant
    /// The event, as JSON.
    package var event: String

    package init(
        entry: String,
        type: String,
        recorded: Instant,
        event: String
    ) {
        self.entry = entry
        self.type = type
        self.recorded = recorded
        self.event = event
    }

    package init(_ record: Record) throws(Problem) {
        entry = try record.required(0)
        type = try record.required(1)
        recorded = try record.required(2)
        event = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, entry)
        record.set(1, type)
        record.set(2, recorded)
        record.set(3, event)
        return record
    }
}
