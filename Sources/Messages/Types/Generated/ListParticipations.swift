// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks who takes part in an edition, in what a party has taken part, or whom an import has brought: one of the three.
package struct ListParticipations: Message {
    package static let element = "listParticipations"
    package static let recordType = Vocabulary.record("ListParticipations")

    /// Whose participations, in the order in which they came.
    package var edition: String?
    /// In what these have taken part: a party and those merged into it.
    package var party: [String]
    /// Whom this import of a list has brought, in the order of the list.
    package var `import`: String?
    /// 50 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        edition: String? = nil,
        party: [String] = [],
        `import`: String? = nil,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.edition = edition
        self.party = party
        self.import = `import`
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.optional(0)
        party = try record.list(1)
        `import` = try record.optional(2)
        limit = try record.optional(3)
        after = try record.optional(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, party)
        record.set(2, `import`)
        record.set(3, limit)
        record.set(4, after)
        return record
    }
}
