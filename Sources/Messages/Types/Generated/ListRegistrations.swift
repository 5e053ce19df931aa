// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for the registrations of an edition, page by page.
package struct ListRegistrations: Message {
    package static let element = "listRegistrations"
    package static let recordType = Vocabulary.record("ListRegistrations")

    /// The edition, by its code.
    package var edition: String
    /// Only those that stand there.
    package var state: RegistrationState?
    /// Beginnings of words of its company, contact and country, in any order; the three longest take part.
    package var search: String?
    /// The latest first when absent.
    package var sort: RegistrationSort?
    /// 50 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        edition: String,
        state: RegistrationState? = nil,
        search: String? = nil,
        sort: RegistrationSort? = nil,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.edition = edition
        self.state = state
        self.search = search
        self.sort = sort
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
        state = try record.optional(1)
        search = try record.optional(2)
        sort = try record.optional(3)
        limit = try record.optional(4)
        after = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, state)
        record.set(2, search)
        record.set(3, sort)
        record.set(4, limit)
        record.set(5, after)
        return record
    }
}
