// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for a dead letter with what was published.
package struct GetDeadLetter: Message {
    package static let element = "getDeadLetter"
    package static let recordType = Vocabulary.record("GetDeadLetter")

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
