// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An exhibitor is to stand in the public list of an edition, in the place of what stood there of the same record.
package struct ShowExhibitor: Message {
    package static let element = "showExhibitor"
    package static let recordType = Vocabulary.record("ShowExhibitor")

    /// The record that says so: a registration.
    package var source: String
    /// The edition, by its code.
    package var edition: String
    /// The organization. Of several records of one, the first is shown.
    package var party: String
    /// What is shown.
    package var exhibitor: ListedExhibitor

    package init(
        source: String,
        edition: String,
        party: String,
        exhibitor: ListedExhibitor
    ) {
        self.source = source
        self.edition = edition
        self.party = party
        self.exhibitor = exhibitor
    }

    package init(_ record: Record) throws(Problem) {
        source = try record.required(0)
        edition = try record.required(1)
        party = try record.required(2)
        exhibitor = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, source)
        record.set(1, edition)
        record.set(2, party)
        record.set(3, exhibitor)
        return record
    }
}
