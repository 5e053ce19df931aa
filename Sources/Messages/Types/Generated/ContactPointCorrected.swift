// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What the correction changed.
package struct ContactPointCorrected: Message {
    package static let element = "contactPointCorrected"
    package static let recordType = Vocabulary.record("ContactPointCorrected")

    /// How many of the organization's people had the mistyped address, unconfirmed.
    package var count: Int64

    package init(
        count: Int64
    ) {
        self.count = count
    }

    package init(_ record: Record) throws(Problem) {
        count = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, count)
        return record
    }
}
