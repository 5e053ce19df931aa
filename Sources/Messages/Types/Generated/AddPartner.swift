// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Lets another system exchange messages with this installation.
package struct AddPartner: Message {
    package static let element = "addPartner"
    package static let recordType = Vocabulary.record("AddPartner")

    /// Stands in the partner's address and in the journal; never changed and never given to another.
    package var code: String
    /// What people call it.
    package var name: String
    /// A message that it may send, by its type.
    package var sends: [String]
    /// An event that it may see, by its type.
    package var sees: [String]

    package init(
        code: String,
        name: String,
        sends: [String] = [],
        sees: [String] = []
    ) {
        self.code = code
        self.name = name
        self.sends = sends
        self.sees = sees
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        name = try record.required(1)
        sends = try record.list(2)
        sees = try record.list(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, name)
        record.set(2, sends)
        record.set(3, sees)
        return record
    }
}
