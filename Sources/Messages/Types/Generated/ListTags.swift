// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for all tags.
package struct ListTags: Message {
    package static let element = "listTags"
    package static let recordType = Vocabulary.record("ListTags")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
