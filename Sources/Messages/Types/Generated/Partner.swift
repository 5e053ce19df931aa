// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// Another system with which messages are exchanged.
package struct Partner: Message {
    package static let element = "partner"
    package static let recordType = Vocabulary.record("Partner")

    /// Stands in the partner's address, /exchange/CODE, and in the journal.
    package var code: String
    /// Which state of the record this is.
    package var version: Int64
    /// What people call it.
    package var name: String
    /// Whether it is let in.
    package var state: PartnerState
    /// A message that it may send, by its type.
    package var sends: [String]
    /// An event that it may see, by its type.
    package var sees: [String]
    /// When its key was made.
    package var keyMade: Instant

    package init(
        code: String,
        version: Int64,
        name: String,
        state: PartnerState,
        sends: [String] = [],
        sees: [String] = [],
        keyMade: Instant
    ) {
        self.code = code
        self.version = version
        self.name = name
        self.state = state
        self.sends = sends
        self.sees = sees
        self.keyMade = keyMade
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        version = try record.required(1)
        name = try record.required(2)
        state = try record.required(3)
        sends = try record.list(4)
        sees = try record.list(5)
        keyMade = try record.required(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, version)
        record.set(2, name)
        record.set(3, state)
        record.set(4, sends)
        record.set(5, sees)
        record.set(6, keyMade)
        return record
    }
}
