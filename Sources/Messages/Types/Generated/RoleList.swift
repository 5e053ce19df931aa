// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The roles, by their codes.
package struct RoleList: Message {
    package static let element = "roleList"
    package static let recordType = Vocabulary.record("RoleList")

    /// Each role.
    package var item: [Role]

    package init(
        item: [Role] = []
    ) {
        self.item = item
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        return record
    }
}
