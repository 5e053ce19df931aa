// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks whether the same source has named an exhibitor before: by its id, else by its name and country.
package struct FindParticipation: Message {
    package static let element = "findParticipation"
    package static let recordType = Vocabulary.record("FindParticipation")

    /// What the source says now.
    package var entry: ExhibitorEntry

    package init(
        entry: ExhibitorEntry
    ) {
        self.entry = entry
    }

    package init(_ record: Record) throws(Problem) {
        entry = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, entry)
        return record
    }
}
