// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// That it takes part already.
package struct ParticipationFound: Message {
    package static let element = "participationFound"
    package static let recordType = Vocabulary.record("ParticipationFound")

    /// Absent: it does not yet.
    package var participation: Participation?

    package init(
        participation: Participation? = nil
    ) {
        self.participation = participation
    }

    package init(_ record: Record) throws(Problem) {
        participation = try record.optional(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, participation)
        return record
    }
}
