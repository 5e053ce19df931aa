// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Accepts a proposed relation, or changes what is known of one: what is left out is cleared.
package struct ChangeRelation: Message {
    package static let element = "changeRelation"
    package static let recordType = Vocabulary.record("ChangeRelation")

    /// The relation's id.
    package var relation: String
    /// The version that is changed.
    package var version: Int64
    /// What the person does there.
    package var title: String?
    /// Whether it holds.
    package var state: RelationState

    package init(
        relation: String,
        version: Int64,
        title: String? = nil,
        state: RelationState
    ) {
        self.relation = relation
        self.version = version
        self.title = title
        self.state = state
    }

    package init(_ record: Record) throws(Problem) {
        relation = try record.required(0)
        version = try record.required(1)
        title = try record.optional(2)
        state = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, relation)
        record.set(1, version)
        record.set(2, title)
        record.set(3, state)
        return record
    }
}
