// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks who shows a key.
package struct AuthenticatePartner: Message {
    package static let element = "authenticatePartner"
    package static let recordType = Vocabulary.record("AuthenticatePartner")

    /// Who it says it is.
    package var code: String
    /// The key that it shows.
    package var key: String

    package init(
        code: String,
        key: String
    ) {
        self.code = code
        self.key = key
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        key = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, key)
        return record
    }
}
