// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for all parties with everything that is known of each, by customer number and page by page; merged and erased
/// ones are left out.
package struct ExportParties: Message {
    package static let element = "exportParties"
    package static let recordType = Vocabulary.record("ExportParties")

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
