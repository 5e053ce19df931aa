// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How another party stands to this one.
package struct Relation: MessagePart {
    package static let recordType = Vocabulary.record("Relation")

    /// The other party's id.
    package var party: String
    /// The sort of relation, for example employment.
    package var kind: String
    /// What the person does there.
    package var title: String?

    package init(
        party: String,
        kind: String,
        title: String? = nil
    ) {
        self.party = party
        self.kind = kind
        self.title = title
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        kind = try record.required(1)
        title = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, kind)
        record.set(2, title)
        return record
    }
}
