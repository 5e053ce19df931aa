// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What became of one message.
package struct ReceiptItem: MessagePart {
    package static let recordType = Vocabulary.record("ReceiptItem")

    /// Which message it is, counted from 1.
    package var number: Int64
    /// The line where it begins; in XML the end of its start tag.
    package var line: Int64
    /// The column there.
    package var column: Int64
    /// The id that its sender gave it; absent: it does not tell.
    package var id: String?
    /// The name of its element; absent: it does not tell.
    package var type: String?
    /// What became of it.
    package var outcome: ReceiptOutcome
    /// The party that it is about, when it had its effect.
    package var party: String?
    /// The registration that it made.
    package var registration: String?
    /// Deferred: in how many seconds another try makes sense.
    package var retryAfter: Int64?
    /// Why it was refused or deferred.
    package var error: [ReceiptError]

    package init(
        number: Int64,
        line: Int64,
        column: Int64,
        id: String? = nil,
        type: String? = nil,
        outcome: ReceiptOutcome,
        party: String? = nil,
        registration: String? = nil,
        retryAfter: Int64? = nil,
        error: [ReceiptError] = []
    ) {
        self.number = number
        self.line = line
        self.column = column
        self.id = id
        self.type = type
        self.outcome = outcome
        self.party = party
        self.registration = registration
        self.retryAfter = retryAfter
        self.error = error
    }

    package init(_ record: Record) throws(Problem) {
        number = try record.required(0)
        line = try record.required(1)
        column = try record.required(2)
        id = try record.optional(3)
        type = try record.optional(4)
        outcome = try record.required(5)
        party = try record.optional(6)
        registration = try record.optional(7)
        retryAfter = try record.optional(8)
        error = try record.list(9)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, number)
        record.set(1, line)
        record.set(2, column)
        record.set(3, id)
        record.set(4, type)
        record.set(5, outcome)
        record.set(6, party)
        record.set(7, registration)
        record.set(8, retryAfter)
        record.set(9, error)
        return record
    }
}
