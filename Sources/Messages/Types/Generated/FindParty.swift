// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for the party that has a customer number.
package struct FindParty: Message {
    package static let element = "findParty"
    package static let recordType = Vocabulary.record("FindParty")

    /// The number, with its check digit.
    package var customerNumber: String

    package init(
        customerNumber: String
    ) {
        self.customerNumber = customerNumber
    }

    package init(_ record: Record) throws(Problem) {
        customerNumber = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, customerNumber)
        return record
    }
}
