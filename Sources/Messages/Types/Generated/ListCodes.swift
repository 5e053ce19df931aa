// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for one code list as it is valid today.
package struct ListCodes: Message {
    package static let element = "listCodes"
    package static let recordType = Vocabulary.record("ListCodes")

    /// The list: country, language or product-category.
    package var list: String

    package init(
        list: String
    ) {
        self.list = list
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        return record
    }
}
