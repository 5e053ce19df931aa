// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for parties, page by page. A party must satisfy every filter given; merged and erased ones are left out.
package struct FindParties: Message {
    package static let element = "findParties"
    package static let recordType = Vocabulary.record("FindParties")

    /// Beginnings of words of its names, cities, ways to reach it and numbers, in any order; the three longest take
    /// part.
    package var search: String?
    /// Only these.
    package var kind: PartyKind?
    /// Only from there.
    package var country: String?
    /// Only from there.
    package var region: String?
    /// Only these.
    package var level: PartyLevel?
    /// Only those that somebody looks after.
    package var owner: String?
    /// Only those that have the role.
    package var role: String?
    /// Only those that have the tag.
    package var tag: String?
    /// By name when absent.
    package var sort: PartySort?
    /// 50 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        search: String? = nil,
        kind: PartyKind? = nil,
        country: String? = nil,
        region: String? = nil,
        level: PartyLevel? = nil,
        owner: String? = nil,
        role: String? = nil,
        tag: String? = nil,
        sort: PartySort? = nil,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.search = search
        self.kind = kind
        self.country = country
        self.region = region
        self.level = level
        self.owner = owner
        self.role = role
        self.tag = tag
        self.sort = sort
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        search = try record.optional(0)
        kind = try record.optional(1)
        country = try record.optional(2)
        region = try record.optional(3)
        level = try record.optional(4)
        owner = try record.optional(5)
        role = try record.optional(6)
        tag = try record.optional(7)
        sort = try record.optional(8)
        limit = try record.optional(9)
        after = try record.optional(10)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, search)
        record.set(1, kind)
        record.set(2, country)
        record.set(3, region)
        record.set(4, level)
        record.set(5, owner)
        record.set(6, role)
        record.set(7, tag)
        record.set(8, sort)
        record.set(9, limit)
        record.set(10, after)
        return record
    }
}
