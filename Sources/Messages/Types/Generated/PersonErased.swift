// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Event: a person was erased; whoever keeps copies removes them.
package struct PersonErased: Message {
    package static let element = "personErased"
    package static let recordType = Vocabulary.record("PersonErased")

    /// The person.
    package var party: String
    /// Those merged into it: the same person.
    package var merged: [String]
    /// The mails that were removed; their Message-IDs begin so.
    package var mail: [String]

    package init(
        party: String,
        merged: [String] = [],
        mail: [String] = []
    ) {
        self.party = party
        self.merged = merged
        self.mail = mail
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        merged = try record.list(1)
        mail = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, merged)
        record.set(2, mail)
        return record
    }
}
