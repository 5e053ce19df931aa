// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks what is known of an organization that the asking source brought.
package struct GetImportedParty: Message {
    package static let element = "getImportedParty"
    package static let recordType = Vocabulary.record("GetImportedParty")

    /// The organization, by its id; absent: by edition and externalId.
    package var party: String?
    /// An edition to which the source brought it.
    package var edition: String?
    /// By what the source knew it there.
    package var externalId: String?

    package init(
        party: String? = nil,
        edition: String? = nil,
        externalId: String? = nil
    ) {
        self.party = party
        self.edition = edition
        self.externalId = externalId
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.optional(0)
        edition = try record.optional(1)
        externalId = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, edition)
        record.set(2, externalId)
        return record
    }
}
