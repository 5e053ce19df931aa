// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks which of some codes are not valid today.
package struct CheckCodes: Message {
    package static let element = "checkCodes"
    package static let recordType = Vocabulary.record("CheckCodes")

    /// The codes to look up.
    package var check: [CodeCheck]

    package init(
        check: [CodeCheck] = []
    ) {
        self.check = check
    }

    package init(_ record: Record) throws(Problem) {
        check = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, check)
        return record
    }
}
