// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A word that the organizer puts on parties.
package struct Tag: Message {
    package static let element = "tag"
    package static let recordType = Vocabulary.record("Tag")

    /// The tag's id.
    package var tag: String
    /// Which state of the tag this is.
    package var version: Int64
    /// What it says.
    package var name: String
    /// In which colour it is shown.
    package var colour: String

    package init(
        tag: String,
        version: Int64,
        name: String,
        colour: String
    ) {
        self.tag = tag
        self.version = version
        self.name = name
        self.colour = colour
    }

    package init(_ record: Record) throws(Problem) {
        tag = try record.required(0)
        version = try record.required(1)
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
