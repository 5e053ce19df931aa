// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// A policy that was refused; the one before it stays in force.
package struct PolicyRefused: MessagePart {
    package static let recordType = Vocabulary.record("PolicyRefused")

    /// When it was read.
    package var at: Instant
    /// What is wrong with it.
    package var mistake: [PolicyMistake]

    package init(
        at: Instant,
        mistake: [PolicyMistake] = []
    ) {
        self.at = at
        self.mistake = mistake
    }

    package init(_ record: Record) throws(Problem) {
        at = try record.required(0)
        mistake = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, at)
        record.set(1, mistake)
        return record
    }
}
