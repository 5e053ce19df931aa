// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A merge is undone.
package struct PartiesUnmerged: Message {
    package static let element = "partiesUnmerged"
    package static let recordType = Vocabulary.record("PartiesUnmerged")

    /// The party that stands for itself again.
    package var party: String
    /// Its state now.
    package var version: Int64
    /// The one into which it was merged.
    package var survivor: String

    package init(
        party: String,
        version: Int64,
        survivor: String
    ) {
        self.party = party
        self.version = version
        self.survivor = survivor
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
        survivor = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        record.set(2, survivor)
        return record
    }
}
