// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A known organization that a description may be of.
package struct PartyMatch: MessagePart {
    package static let recordType = Vocabulary.record("PartyMatch")

    /// The organization's id; of merged ones, that which stands for all.
    package var party: String
    /// What it is called in lists.
    package var displayName: String
    /// Where it has its seat.
    package var country: String?
    /// How likely it is, and why.
    package var finding: MatchFinding

    package init(
        party: String,
        displayName: String,
        country: String? = nil,
        finding: MatchFinding
    ) {
        self.party = party
        self.displayName = displayName
        self.country = country
        self.finding = finding
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        displayName = try record.required(1)
        country = try record.optional(2)
        finding = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, displayName)
        record.set(2, country)
        record.set(3, finding)
        return record
    }
}
