// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// A way to reach a party.
package struct ContactPoint: MessagePart {
    package static let recordType = Vocabulary.record("ContactPoint")

    /// By which medium.
    package var kind: ContactPointKind
    /// The address or number, as written.
    package var value: String
    /// What is known of it. Absent in a request: as it stands, unverified for a new one.
    package var state: ContactPointState?
    /// Since when it is so; told in answers, of no effect in a request.
    package var since: Instant?

    package init(
        kind: ContactPointKind,
        value: String,
        state: ContactPointState? = nil,
        since: Instant? = nil
    ) {
        self.kind = kind
        self.value = value
        self.state = state
        self.since = since
    }

    package init(_ record: Record) throws(Problem) {
        kind = try record.required(0)
        value = try record.required(1)
        state = try record.optional(2)
        since = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, kind)
        record.set(1, value)
        record.set(2, state)
        record.set(3, since)
        return record
    }
}
