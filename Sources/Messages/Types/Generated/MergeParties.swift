// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Makes one party of two. Both keep their records and histories; it can be undone.
package struct MergeParties: Message {
    package static let element = "mergeParties"
    package static let recordType = Vocabulary.record("MergeParties")

    /// The one that stands for both from now on.
    package var survivor: String
    /// The state of it that was looked at.
    package var survivorVersion: Int64
    /// The other one.
    package var merged: String
    /// The state of that which was looked at.
    package var mergedVersion: Int64

    package init(
        survivor: String,
        survivorVersion: Int64,
        merged: String,
        mergedVersion: Int64
    ) {
        self.survivor = survivor
        self.survivorVersion = survivorVersion
        self.merged = merged
        self.mergedVersion = mergedVersion
    }

    package init(_ record: Record) throws(Problem) {
        survivor = try record.required(0)
        survivorVersion = try record.required(1)
        merged = try record.required(2)
        mergedVersion = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, survivor)
        record.set(1, survivorVersion)
        record.set(2, merged)
        record.set(3, mergedVersion)
        return record
    }
}
