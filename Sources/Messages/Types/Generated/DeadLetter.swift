// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// An event that a subscriber could not take.
package struct DeadLetter: MessagePart {
    package static let recordType = Vocabulary.record("DeadLetter")

    /// The dead letter.
    package var letter: String
    /// Who could not take it, as service.operation.
    package var subscriber: String
    /// The event.
    package var message: String
    /// The event's message type.
    package var type: String
    /// Events of one key are delivered in order.
    package var key: String
    /// What the subscriber answered last.
    package var reason: String
    /// How often it was tried.
    package var attempts: Int64
    /// Whether the events of its key wait behind it.
    package var parks: Bool
    /// When it was published.
    package var sent: Instant
    /// When it was given up.
    package var died: Instant
    /// The trace of the call that published it.
    package var trace: String

    package init(
        letter: String,
        subscriber: String,
        message: String,
        type: String,
        key: String,
        reason: String,
        attempts: Int64,
        parks: Bool,
        sent: Instant,
        died: Instant,
        trace: String
    ) {
        self.letter = letter
        self.subscriber = subscriber
        self.message = message
        self.type = type
        self.key = key
        self.reason = reason
        self.attempts = attempts
        self.parks = parks
        self.sent = sent
        self.died = died
        self.trace = trace
    }

    package init(_ record: Record) throws(Problem) {
        letter = try record.required(0)
        subscriber = try record.required(1)
        message = try record.required(2)
        type = try record.required(3)
        key = try record.required(4)
        reason = try record.required(5)
        attempts = try record.required(6)
        parks = try record.required(7)
        sent = try record.required(8)
        died = try record.required(9)
        trace = try record.required(10)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, letter)
        record.set(1, subscriber)
        record.set(2, message)
        record.set(3, type)
        record.set(4, key)
        record.set(5, reason)
        record.set(6, attempts)
        record.set(7, parks)
        record.set(8, sent)
        record.set(9, died)
        record.set(10, trace)
        return record
    }
}
