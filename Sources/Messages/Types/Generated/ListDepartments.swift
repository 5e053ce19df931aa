// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for all departments, by their codes.
package struct ListDepartments: Message {
    package static let element = "listDepartments"
    package static let recordType = Vocabulary.record("ListDepartments")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
