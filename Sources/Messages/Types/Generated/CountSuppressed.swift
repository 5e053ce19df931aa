// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks how many mails were not sent within the last day, because strangers caused too many.
package struct CountSuppressed: Message {
    package static let element = "countSuppressed"
    package static let recordType = Vocabulary.record("CountSuppressed")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
