// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Takes a role from an account. The last administrator cannot be taken away.
package struct EndMembership: Message {
    package static let element = "endMembership"
    package static let recordType = Vocabulary.record("EndMembership")

    /// Its id.
    package var membership: String
    /// The version that was read.
    package var version: Int64

    package init(
        membership: String,
        version: Int64
    ) {
        self.membership = membership
        self.version = version
    }

    package init(_ record: Record) throws(Problem) {
        membership = try record.required(0)
        version = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, membership)
        record.set(1, version)
        return record
    }
}
