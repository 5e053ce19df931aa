// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Whom it has named.
package struct ParticipationFound: Message {
    package static let element = "participationFound"
    package static let recordType = Vocabulary.record("ParticipationFound")

    /// The organization; absent: nobody yet.
    package var party: String?

    package init(
        party: String? = nil
    ) {
        self.party = party
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.optional(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        return record
    }
}
