// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What the proof is worth.
package struct ContactPointConfirmed: Message {
    package static let element = "contactPointConfirmed"
    package static let recordType = Vocabulary.record("ContactPointConfirmed")

    /// True: the person is one of the organization's people, and the address is in use.
    package var accepted: Bool

    package init(
        accepted: Bool
    ) {
        self.accepted = accepted
    }

    package init(_ record: Record) throws(Problem) {
        accepted = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, accepted)
        return record
    }
}
