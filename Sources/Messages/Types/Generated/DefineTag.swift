// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Records a tag, or changes one.
package struct DefineTag: Message {
    package static let element = "defineTag"
    package static let recordType = Vocabulary.record("DefineTag")

    /// The tag that is changed; a new one when absent.
    package var tag: String?
    /// The version that is changed; absent for a new one.
    package var version: Int64?
    /// What it says.
    package var name: String
    /// In which colour it is shown.
    package var colour: String

    package init(
        tag: String? = nil,
        version: Int64? = nil,
        name: String,
        colour: String
    ) {
        self.tag = tag
        self.version = version
        self.name = name
        self.colour = colour
    }

    package init(_ record: Record) throws(Problem) {
        tag = try record.optional(0)
        version = try record.optional(1)
        name = try record.required(2)
        colour = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, tag)
        record.set(1, version)
        record.set(2, name)
        record.set(3, colour)
        return record
    }
}
