// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// That the person is kept with the participation.
package struct ContactKept: Message {
    package static let element = "contactKept"
    package static let recordType = Vocabulary.record("ContactKept")

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
