// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for all roles, by their codes.
package struct ListRoles: Message {
    package static let element = "listRoles"
    package static let recordType = Vocabulary.record("ListRoles")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
