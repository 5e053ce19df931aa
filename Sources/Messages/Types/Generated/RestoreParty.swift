// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Brings a party back to what it was.
package struct RestoreParty: Message {
    package static let element = "restoreParty"
    package static let recordType = Vocabulary.record("RestoreParty")

    /// The party's id.
    package var party: String
    /// The version that is changed.
    package var version: Int64
    /// To what it was right after this act.
    package var point: Int64

    package init(
        party: String,
        version: Int64,
        point: Int64
    ) {
        self.party = party
        self.version = version
        self.point = point
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
        point = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        record.set(2, point)
        return record
    }
}
