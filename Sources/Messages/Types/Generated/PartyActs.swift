// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One page of what was done to a party and to those merged into it, the earliest first.
package struct PartyActs: Message {
    package static let element = "partyActs"
    package static let recordType = Vocabulary.record("PartyActs")

    /// The acts.
    package var item: [PartyAct]
    /// Where the next page begins; absent on the last one.
    package var next: String?

    package init(
        item: [PartyAct] = [],
        next: String? = nil
    ) {
        self.item = item
        self.next = next
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
        next = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        record.set(1, next)
        return record
    }
}
