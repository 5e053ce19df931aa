// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Gives a partner a new key. The one before opens nothing from then on.
package struct RenewPartnerKey: Message {
    package static let element = "renewPartnerKey"
    package static let recordType = Vocabulary.record("RenewPartnerKey")

    /// The partner's code.
    package var code: String
    /// The version that was read.
    package var version: Int64

    package init(
        code: String,
        version: Int64
    ) {
        self.code = code
        self.version = version
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        version = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, version)
        return record
    }
}
