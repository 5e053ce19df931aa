// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Said to everybody who asks, whether anything is registered with the address or not.
package struct LinkAsked: Message {
    package static let element = "linkAsked"
    package static let recordType = Vocabulary.record("LinkAsked")

    package init() {}

    package init(_ record: Record) throws(Problem) {}

    package var record: Record { Record(Self.recordType) }
}
