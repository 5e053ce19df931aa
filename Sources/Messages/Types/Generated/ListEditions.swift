// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for all announced editions, the latest first.
package struct ListEditions: Message {
    package static let element = "listEditions"
    package static let recordType = Vocabulary.record("ListEditions")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
