// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The relation is gone; the history has it.
package struct RelationEnded: Message {
    package static let element = "relationEnded"
    package static let recordType = Vocabulary.record("RelationEnded")

    /// The relation's id.
    package var relation: String

    package init(
        relation: String
    ) {
        self.relation = relation
    }

    package init(_ record: Record) throws(Problem) {
        relation = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, relation)
        return record
    }
}
