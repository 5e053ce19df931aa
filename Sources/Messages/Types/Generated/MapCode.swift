// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks which of our codes a code of another system stands for.
package struct MapCode: Message {
    package static let element = "mapCode"
    package static let recordType = Vocabulary.record("MapCode")

    /// The list in which our code is.
    package var list: String
    /// The other system: a partner's, or a standard such as iso-3166-1-alpha-3, iso-639-2, gb-t-2260 or gb-t-4754.
    package var system: String
    /// The code in the other system.
    package var foreign: String

    package init(
        list: String,
        system: String,
        foreign: String
    ) {
        self.list = list
        self.system = system
        self.foreign = foreign
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        system = try record.required(1)
        foreign = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, system)
        record.set(2, foreign)
        return record
    }
}
