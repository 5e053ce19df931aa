// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for all partners, by their codes.
package struct ListPartners: Message {
    package static let element = "listPartners"
    package static let recordType = Vocabulary.record("ListPartners")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
