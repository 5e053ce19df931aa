// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// Something that was done to a party.
package struct PartyAct: MessagePart {
    package static let recordType = Vocabulary.record("PartyAct")

    /// Its place in the journal: the party can be restored to what it was right after.
    package var point: Int64
    /// When.
    package var at: Instant
    /// Who did it: public, staff:NAME, holder:…, system:SERVICE.
    package var who: String
    /// Through which operation.
    package var operation: String
    /// The call that it was part of.
    package var trace: String
    /// True: personal values were part of it and have been erased.
    package var erased: Bool
    /// What changed.
    package var change: [PartyChange]

    package init(
        point: Int64,
        at: Instant,
        who: String,
        operation: String,
        trace: String,
        erased: Bool,
        change: [PartyChange] = []
    ) {
        self.point = point
        self.at = at
        self.who = who
        self.operation = operation
        self.trace = trace
        self.erased = erased
        self.change = change
    }

    package init(_ record: Record) throws(Problem) {
        point = try record.required(0)
        at = try record.required(1)
        who = try record.required(2)
        operation = try record.required(3)
        trace = try record.required(4)
        erased = try record.required(5)
        change = try record.list(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, point)
        record.set(1, at)
        record.set(2, who)
        record.set(3, operation)
        record.set(4, trace)
        record.set(5, erased)
        record.set(6, change)
        return record
    }
}
