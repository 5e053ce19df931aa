// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Two parties are one.
package struct PartiesMerged: Message {
    package static let element = "partiesMerged"
    package static let recordType = Vocabulary.record("PartiesMerged")

    /// The one that stands for both.
    package var survivor: String
    /// The other one.
    package var merged: String
    /// The other one's state now, for undoing it.
    package var mergedVersion: Int64

    package init(
        survivor: String,
        merged: String,
        mergedVersion: Int64
    ) {
        self.survivor = survivor
        self.merged = merged
        self.mergedVersion = mergedVersion
    }

    package init(_ record: Record) throws(Problem) {
        survivor = try record.required(0)
        merged = try record.required(1)
        mergedVersion = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, survivor)
        record.set(1, merged)
        record.set(2, mergedVersion)
        return record
    }
}
