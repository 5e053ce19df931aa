// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// That it takes part.
package struct ParticipationRecorded: Message {
    package static let element = "participationRecorded"
    package static let recordType = Vocabulary.record("ParticipationRecorded")

    /// False: it did already, and nothing has changed.
    package var created: Bool

    package init(
        created: Bool
    ) {
        self.created = created
    }

    package init(_ record: Record) throws(Problem) {
        created = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, created)
        return record
    }
}
