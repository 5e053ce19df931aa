// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Has a dead letter delivered again, as if it had never been tried.
package struct ReplayDeadLetter: Message {
    package static let element = "replayDeadLetter"
    package static let recordType = Vocabulary.record("ReplayDeadLetter")

    /// The dead letter.
    package var letter: String

    package init(
        letter: String
    ) {
        self.letter = letter
    }

    package init(_ record: Record) throws(Problem) {
        letter = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, letter)
        return record
    }
}
