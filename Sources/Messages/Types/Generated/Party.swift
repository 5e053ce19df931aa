// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// An organization or a person, once, over all editions.
package struct Party: Message {
    package static let element = "party"
    package static let recordType = Vocabulary.record("Party")

    /// The party's id.
    package var party: String
    /// Which state of the record this is; a change of anything below counts it up.
    package var version: Int64
    /// Its own number, for people and papers.
    package var customerNumber: String
    /// Whether it is in use.
    package var state: PartyState
    /// When it was changed last.
    package var changed: Instant
    /// The parties that were merged into this one.
    package var merged: [String]
    /// What is known of it, of those merged into it too.
    package var details: PartyDetails
    /// Who belongs to it, and to whom it belongs.
    package var relation: [Relation]

    package init(
        party: String,
        version: Int64,
        customerNumber: String,
        state: PartyState,
        changed: Instant,
        merged: [String] = [],
        details: PartyDetails,
        relation: [Relation] = []
    ) {
        self.party = party
        self.version = version
        self.customerNumber = customerNumber
        self.state = state
        self.changed = changed
        self.merged = merged
        self.details = details
        self.relation = relation
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
        customerNumber = try record.required(2)
        state = try record.required(3)
        changed = try record.required(4)
        merged = try record.list(5)
        details = try record.required(6)
        relation = try record.list(7)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        record.set(2, customerNumber)
        record.set(3, state)
        record.set(4, changed)
        record.set(5, merged)
        record.set(6, details)
        record.set(7, relation)
        return record
    }
}
