// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks who takes part in an edition, or in what a party has taken part: one of the two.
package struct ListParticipations: Message {
    package static let element = "listParticipations"
    package static let recordType = Vocabulary.record("ListParticipations")

    /// Whose participations, in the order in which they came.
    package var edition: String?
    /// In what these have taken part: a party and those merged into it.
    package var party: [String]
    /// 50 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        edition: String? = nil,
        party: [String] = [],
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.edition = edition
        self.party = party
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.optional(0)
        party = try record.list(1)
        limit = try record.optional(2)
        after = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, party)
        record.set(2, limit)
        record.set(3, after)
        return record
    }
}
