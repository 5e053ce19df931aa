// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// Asks for the codes of one list.
package struct ListCodes: Message {
    package static let element = "listCodes"
    package static let recordType = Vocabulary.record("ListCodes")

    /// The list, for example country, province, prefecture, language, industry or product.
    package var list: String
    /// Only the codes that stand under this heading, for example the prefectures of a province.
    package var group: String?
    /// The day on which the codes must be valid; today when absent.
    package var on: CalendarDate?
    /// Whether the codes that are not valid then are wanted, too, to name them in old records.
    package var ended: Bool?

    package init(
        list: String,
        group: String? = nil,
        on: CalendarDate? = nil,
        ended: Bool? = nil
    ) {
        self.list = list
        self.group = group
        self.on = on
        self.ended = ended
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        group = try record.optional(1)
        on = try record.optional(2)
        ended = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, group)
        record.set(2, on)
        record.set(3, ended)
        return record
    }
}
