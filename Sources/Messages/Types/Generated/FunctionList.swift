// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Everything that a role can give, area by area.
package struct FunctionList: Message {
    package static let element = "functionList"
    package static let recordType = Vocabulary.record("FunctionList")

    /// An area.
    package var area: [FunctionArea]

    package init(
        area: [FunctionArea] = []
    ) {
        self.area = area
    }

    package init(_ record: Record) throws(Problem) {
        area = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, area)
        return record
    }
}
