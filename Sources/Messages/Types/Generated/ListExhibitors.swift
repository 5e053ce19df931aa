// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks who exhibits at an edition, of those who agreed to be shown.
package struct ListExhibitors: Message {
    package static let element = "listExhibitors"
    package static let recordType = Vocabulary.record("ListExhibitors")

    /// The edition, by its code.
    package var edition: String
    /// Beginnings of words of their names, in any order; the three longest take part.
    package var search: String?
    /// Only those with their seat there.
    package var country: String?
    /// Only those who show this.
    package var productCategory: String?
    /// By name when absent.
    package var sort: ExhibitorSort?
    /// 50 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        edition: String,
        search: String? = nil,
        country: String? = nil,
        productCategory: String? = nil,
        sort: ExhibitorSort? = nil,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.edition = edition
        self.search = search
        self.country = country
        self.productCategory = productCategory
        self.sort = sort
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
        search = try record.optional(1)
        country = try record.optional(2)
        productCategory = try record.optional(3)
        sort = try record.optional(4)
        limit = try record.optional(5)
        after = try record.optional(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, search)
        record.set(2, country)
        record.set(3, productCategory)
        record.set(4, sort)
        record.set(5, limit)
        record.set(6, after)
        return record
    }
}
