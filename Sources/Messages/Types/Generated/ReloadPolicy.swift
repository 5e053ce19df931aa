// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks to read policy.xml again.
package struct ReloadPolicy: Message {
    package static let element = "reloadPolicy"
    package static let recordType = Vocabulary.record("ReloadPolicy")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
