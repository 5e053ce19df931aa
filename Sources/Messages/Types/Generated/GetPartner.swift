// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks who a partner is and what it may do. A partner asks for itself only.
package struct GetPartner: Message {
    package static let element = "getPartner"
    package static let recordType = Vocabulary.record("GetPartner")

    /// The partner's code.
    package var code: String

    package init(
        code: String
    ) {
        self.code = code
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        return record
    }
}
