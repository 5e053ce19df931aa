// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks which codes of a list are called by some names: a name in one of its languages, an alias, or the code in
/// another standard. Case, accents and punctuation do not count.
package struct FindCodes: Message {
    package static let element = "findCodes"
    package static let recordType = Vocabulary.record("FindCodes")

    /// The list in which to look.
    package var list: String
    /// The names to look up.
    package var name: [String]

    package init(
        list: String,
        name: [String] = []
    ) {
        self.list = list
        self.name = name
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        name = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, name)
        return record
    }
}
