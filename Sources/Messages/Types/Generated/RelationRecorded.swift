// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The relation is on record.
package struct RelationRecorded: Message {
    package static let element = "relationRecorded"
    package static let recordType = Vocabulary.record("RelationRecorded")

    /// The relation's id.
    package var relation: String
    /// The version that was made.
    package var version: Int64

    package init(
        relation: String,
        version: Int64
    ) {
        self.relation = relation
        self.version = version
    }

    package init(_ record: Record) throws(Problem) {
        relation = try record.required(0)
        version = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, relation)
        record.set(1, version)
        return record
    }
}
