// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Says which of our codes a code of a partner system stands for.
package struct PutCodeMapping: Message {
    package static let element = "putCodeMapping"
    package static let recordType = Vocabulary.record("PutCodeMapping")

    /// The list in which our code is.
    package var list: String
    /// The partner system, by the name that the organizer gave it.
    package var system: String
    /// The code in the partner system.
    package var foreign: String
    /// Our code; absent when the code shall stand for nothing, or for what a standard of that name says.
    package var code: String?

    package init(
        list: String,
        system: String,
        foreign: String,
        code: String? = nil
    ) {
        self.list = list
        self.system = system
        self.foreign = foreign
        self.code = code
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        system = try record.required(1)
        foreign = try record.required(2)
        code = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, system)
        record.set(2, foreign)
        record.set(3, code)
        return record
    }
}
