// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The departments, by their codes.
package struct DepartmentList: Message {
    package static let element = "departmentList"
    package static let recordType = Vocabulary.record("DepartmentList")

    /// Each department.
    package var item: [Department]

    package init(
        item: [Department] = []
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
