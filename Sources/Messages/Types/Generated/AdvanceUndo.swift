// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A participation that an import brought was taken back.
package struct AdvanceUndo: Message {
    package static let element = "advanceUndo"
    package static let recordType = Vocabulary.record("AdvanceUndo")

    /// The import.
    package var `import`: String
    /// How many organizations and persons it had recorded, and nobody needs.
    package var removed: Int64
    /// How many stay because somebody has changed them since.
    package var keptChanged: Int64
    /// How many stay because somebody uses them.
    package var keptUsed: Int64

    package init(
        `import`: String,
        removed: Int64,
        keptChanged: Int64,
        keptUsed: Int64
    ) {
        self.import = `import`
        self.removed = removed
        self.keptChanged = keptChanged
        self.keptUsed = keptUsed
    }

    package init(_ record: Record) throws(Problem) {
        `import` = try record.required(0)
        removed = try record.required(1)
        keptChanged = try record.required(2)
        keptUsed = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, `import`)
        record.set(1, removed)
        record.set(2, keptChanged)
        record.set(3, keptUsed)
        return record
    }
}
