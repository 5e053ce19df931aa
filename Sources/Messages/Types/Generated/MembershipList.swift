// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A page of memberships.
package struct MembershipList: Message {
    package static let element = "membershipList"
    package static let recordType = Vocabulary.record("MembershipList")

    /// Each membership, the ended ones too.
    package var item: [Membership]
    /// Where the next page begins; absent on the last one.
    package var next: String?
    /// How many there are, at most 10000.
    package var count: Int64
    /// Whether there are more than that.
    package var more: Bool

    package init(
        item: [Membership] = [],
        next: String? = nil,
        count: Int64,
        more: Bool
    ) {
        self.item = item
        self.next = next
        self.count = count
        self.more = more
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
        next = try record.optional(1)
        count = try record.required(2)
        more = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        record.set(1, next)
        record.set(2, count)
        record.set(3, more)
        return record
    }
}
