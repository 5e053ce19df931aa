// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for the registry: all services with what they can be asked.
package struct ListContracts: Message {
    package static let element = "listContracts"
    package static let recordType = Vocabulary.record("ListContracts")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
