// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// That it takes part.
package struct ParticipationRecorded: Message {
    package static let element = "participationRecorded"
    package static let recordType = Vocabulary.record("ParticipationRecorded")

    /// The participation's id.
    package var participation: String

    package init(
        participation: String
    ) {
        self.participation = participation
    }

    package init(_ record: Record) throws(Problem) {
        participation = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, participation)
        return record
    }
}
