// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks which known organizations those of a list may be, before they are recorded.
package struct MatchOrganizations: Message {
    package static let element = "matchOrganizations"
    package static let recordType = Vocabulary.record("MatchOrganizations")

    /// As the list describes each.
    package var organization: [MatchParty]

    package init(
        organization: [MatchParty] = []
    ) {
        self.organization = organization
    }

    package init(_ record: Record) throws(Problem) {
        organization = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, organization)
        return record
    }
}
