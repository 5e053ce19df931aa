// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Gives a dead letter up: its event is not delivered to this subscriber, and the next of its key is.
package struct DiscardDeadLetter: Message {
    package static let element = "discardDeadLetter"
    package static let recordType = Vocabulary.record("DiscardDeadLetter")

    /// The dead letter.
    package var letter: String
    /// Why; it stands in the journal.
    package var reason: String

    package init(
        letter: String,
        reason: String
    ) {
        self.letter = letter
        self.reason = reason
    }

    package init(_ record: Record) throws(Problem) {
        letter = try record.required(0)
        reason = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, letter)
        record.set(1, reason)
        return record
    }
}
