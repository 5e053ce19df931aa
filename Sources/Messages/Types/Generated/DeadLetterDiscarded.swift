// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The dead letter is gone.
package struct DeadLetterDiscarded: Message {
    package static let element = "deadLetterDiscarded"
    package static let recordType = Vocabulary.record("DeadLetterDiscarded")

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
