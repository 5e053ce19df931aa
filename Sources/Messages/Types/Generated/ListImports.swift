// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for the imports, the latest first.
package struct ListImports: Message {
    package static let element = "listImports"
    package static let recordType = Vocabulary.record("ListImports")

    /// 50 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        limit = try record.optional(0)
        after = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, limit)
        record.set(1, after)
        return record
    }
}
