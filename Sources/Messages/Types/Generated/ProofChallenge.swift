// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What a caller whom nobody knows sends the same request again with: the ticket, after the time in retryAfter, or at
/// once the ticket, a colon and a number that was found for it.
package struct ProofChallenge: MessagePart {
    package static let recordType = Vocabulary.record("ProofChallenge")

    /// Signed; it can be used once.
    package var ticket: String
    /// The SHA-256 of ticket, colon and number must begin with so many zero bits.
    package var zeroBits: Int64
    /// Whether the ticket alone is enough after that time.
    package var waiting: Bool

    package init(
        ticket: String,
        zeroBits: Int64,
        waiting: Bool
    ) {
        self.ticket = ticket
        self.zeroBits = zeroBits
        self.waiting = waiting
    }

    package init(_ record: Record) throws(Problem) {
        ticket = try record.required(0)
        zeroBits = try record.required(1)
        waiting = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, ticket)
        record.set(1, zeroBits)
        record.set(2, waiting)
        return record
    }
}
