// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How many exhibitors the public list has.
package struct ExhibitorsCounted: Message {
    package static let element = "exhibitorsCounted"
    package static let recordType = Vocabulary.record("ExhibitorsCounted")

    /// Of all.
    package var count: Int64
    /// By country.
    package var country: [CodeCount]
    /// By what they show; who shows several things counts with each.
    package var productCategory: [CodeCount]

    package init(
        count: Int64,
        country: [CodeCount] = [],
        productCategory: [CodeCount] = []
    ) {
        self.count = count
        self.country = country
        self.productCategory = productCategory
    }

    package init(_ record: Record) throws(Problem) {
        count = try record.required(0)
        country = try record.list(1)
        productCategory = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, count)
        record.set(1, country)
        record.set(2, productCategory)
        return record
    }
}
