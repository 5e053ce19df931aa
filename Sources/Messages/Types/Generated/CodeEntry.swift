// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// One code with its names.
package struct CodeEntry: MessagePart {
    package static let recordType = Vocabulary.record("CodeEntry")

    /// The code itself, as messages carry it.
    package var code: String
    /// The code of the heading that it stands under: in the same list, but a prefecture stands under its province and a
    /// province under its country.
    package var group: String?
    /// The first day on which it is valid; absent when it always was.
    package var from: CalendarDate?
    /// The first day on which it is not valid any more: old records keep it, new ones cannot have it.
    package var until: CalendarDate?
    /// What people call it, in each language that the list has.
    package var name: [Name]

    package init(
        code: String,
        group: String? = nil,
        from: CalendarDate? = nil,
        until: CalendarDate? = nil,
        name: [Name] = []
    ) {
        self.code = code
        self.group = group
        self.from = from
        self.until = until
        self.name = name
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        group = try record.optional(1)
        from = try record.optional(2)
        until = try record.optional(3)
        name = try record.list(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, group)
        record.set(2, from)
        record.set(3, until)
        record.set(4, name)
        return record
    }
}
