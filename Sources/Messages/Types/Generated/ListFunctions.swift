// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for everything that a role can give.
package struct ListFunctions: Message {
    package static let element = "listFunctions"
    package static let recordType = Vocabulary.record("ListFunctions")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
