// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Records a party that was not known before.
package struct RecordParty: Message {
    package static let element = "recordParty"
    package static let recordType = Vocabulary.record("RecordParty")

    /// What is known of it.
    package var details: PartyDetails

    package init(
        details: PartyDetails
    ) {
        self.details = details
    }

    package init(_ record: Record) throws(Problem) {
        details = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, details)
        return record
    }
}
