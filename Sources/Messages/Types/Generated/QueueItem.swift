// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// What one subscriber has before it.
package struct QueueItem: MessagePart {
    package static let recordType = Vocabulary.record("QueueItem")

    /// The operation that takes the events, as service.operation.
    package var subscriber: String
    /// How many could be delivered now.
    package var ready: Int64
    /// How many are being delivered.
    package var leased: Int64
    /// How many failed and are tried again.
    package var retrying: Int64
    /// How many were published for a later time.
    package var delayed: Int64
    /// How many wait behind another of their key.
    package var waiting: Int64
    /// How many dead letters park their key.
    package var dead: Int64
    /// How many dead letters their subscription has skipped.
    package var skipped: Int64
    /// Since when the oldest one waits that could be delivered.
    package var oldest: Instant?
    /// How many it may hold before bulk work has to wait; absent: nobody subscribes any more.
    package var bound: Int64?
    /// Whether bulk work has to wait.
    package var full: Bool
    /// False: what could be delivered is not.
    package var moving: Bool

    package init(
        subscriber: String,
        ready: Int64,
        leased: Int64,
        retrying: Int64,
        delayed: Int64,
        waiting: Int64,
        dead: Int64,
        skipped: Int64,
        oldest: Instant? = nil,
        bound: Int64? = nil,
        full: Bool,
        moving: Bool
    ) {
        self.subscriber = subscriber
        self.ready = ready
        self.leased = leased
        self.retrying = retrying
        self.delayed = delayed
        self.waiting = waiting
        self.dead = dead
        self.skipped = skipped
        self.oldest = oldest
        self.bound = bound
        self.full = full
        self.moving = moving
    }

    package init(_ record: Record) throws(Problem) {
        subscriber = try record.required(0)
        ready = try record.required(1)
        leased = try record.required(2)
        retrying = try record.required(3)
        delayed = try record.required(4)
        waiting = try record.required(5)
        dead = try record.required(6)
        skipped = try record.required(7)
        oldest = try record.optional(8)
        bound = try record.optional(9)
        full = try record.required(10)
        moving = try record.required(11)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, subscriber)
        record.set(1, ready)
        record.set(2, leased)
        record.set(3, retrying)
        record.set(4, delayed)
        record.set(5, waiting)
        record.set(6, dead)
        record.set(7, skipped)
        record.set(8, oldest)
        record.set(9, bound)
        record.set(10, full)
        record.set(11, moving)
        return record
    }
}
