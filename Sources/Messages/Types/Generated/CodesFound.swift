// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Which codes are meant. A name that stands for none of today, or for more than one, is left out: nobody guesses.
package struct CodesFound: Message {
    package static let element = "codesFound"
    package static let recordType = Vocabulary.record("CodesFound")

    /// Each that was found.
    package var code: [NamedCode]

    package init(
        code: [NamedCode] = []
    ) {
        self.code = code
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        return record
    }
}
