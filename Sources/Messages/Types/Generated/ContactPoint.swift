// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A way to reach a party.
package struct ContactPoint: MessagePart {
    package static let recordType = Vocabulary.record("ContactPoint")

    /// By which medium.
    package var kind: ContactPointKind
    /// The address or number, as written.
    package var value: String
    /// What is known of it.
    package var state: ContactPointState

    package init(
        kind: ContactPointKind,
        value: String,
        state: ContactPointState
    ) {
        self.kind = kind
        self.value = value
        self.state = state
    }

    package init(_ record: Record) throws(Problem) {
        kind = try record.required(0)
        value = try record.required(1)
        state = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, kind)
        record.set(1, value)
        record.set(2, state)
        return record
    }
}
