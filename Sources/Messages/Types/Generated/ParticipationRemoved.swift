// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// That it does not take part.
package struct ParticipationRemoved: Message {
    package static let element = "participationRemoved"
    package static let recordType = Vocabulary.record("ParticipationRemoved")

    /// The participation that there was.
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
