// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Tells what was found out about a contact point. One that was opted out of stays so.
package struct SetContactPointState: Message {
    package static let element = "setContactPointState"
    package static let recordType = Vocabulary.record("SetContactPointState")

    /// The party's id.
    package var party: String
    /// By which medium.
    package var kind: ContactPointKind
    /// The address or number.
    package var value: String
    /// What is known of it now.
    package var state: ContactPointState

    package init(
        party: String,
        kind: ContactPointKind,
        value: String,
        state: ContactPointState
    ) {
        self.party = party
        self.kind = kind
        self.value = value
        self.state = state
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        kind = try record.required(1)
        value = try record.required(2)
        state = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, kind)
        record.set(2, value)
        record.set(3, state)
        return record
    }
}
