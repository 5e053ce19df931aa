// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks what was done to a party, the earliest first.
package struct PartyHistory: Message {
    package static let element = "partyHistory"
    package static let recordType = Vocabulary.record("PartyHistory")

    /// The party's id.
    package var party: String
    /// 50 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        party: String,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.party = party
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        limit = try record.optional(1)
        after = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, limit)
        record.set(2, after)
        return record
    }
}
