// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An organization does not take part after all.
package struct RemoveParticipation: Message {
    package static let element = "removeParticipation"
    package static let recordType = Vocabulary.record("RemoveParticipation")

    /// The participation.
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
