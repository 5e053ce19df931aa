// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// That it takes part.
package struct ParticipationRecorded: Message {
    package static let element = "participationRecorded"
    package static let recordType = Vocabulary.record("ParticipationRecorded")

    /// The participation's id.
    package var participation: String
    /// It took part already, and nothing was recorded; absent: it takes part from now on.
    package var standing: Participation?

    package init(
        participation: String,
        standing: Participation? = nil
    ) {
        self.participation = participation
        self.standing = standing
    }

    package init(_ record: Record) throws(Problem) {
        participation = try record.required(0)
        standing = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, participation)
        record.set(1, standing)
        return record
    }
}
