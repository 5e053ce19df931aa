// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks to end the receipts that nobody writes any more, because the server was stopped meanwhile.
package struct CutReceipts: Message {
    package static let element = "cutReceipts"
    package static let recordType = Vocabulary.record("CutReceipts")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
