// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Said to everybody who asks, whether anything is registered with the address or not.
package struct LinkAsked: Message {
    package static let element = "linkAsked"
    package static let recordType = Vocabulary.record("LinkAsked")

    /// The edition that was asked for.
    package var edition: String

    package init(
        edition: String
    ) {
        self.edition = edition
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        return record
    }
}
