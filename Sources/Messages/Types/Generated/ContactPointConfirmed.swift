// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What the proof changed.
package struct ContactPointConfirmed: Message {
    package static let element = "contactPointConfirmed"
    package static let recordType = Vocabulary.record("ContactPointConfirmed")

    /// How many of the organization's people have the address, which is valid now; zero: it is nobody's there.
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
