// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Further rows of a list have been imported.
package struct AdvanceImport: Message {
    package static let element = "advanceImport"
    package static let recordType = Vocabulary.record("AdvanceImport")

    /// The import.
    package var `import`: String
    /// How many rows had been before them.
    package var done: Int64
    /// Of them, how many organizations were new.
    package var created: Int64
    /// Of them, how many were known from elsewhere.
    package var attached: Int64
    /// Of them, how many may be known ones.
    package var likely: Int64
    /// Of them, how many took part already.
    package var unchanged: Int64
    /// Of them, how many rows were refused.
    package var refused: Int64
    /// Whether the list ends with them.
    package var last: Bool

    package init(
        `import`: String,
        done: Int64,
        created: Int64,
        attached: Int64,
        likely: Int64,
        unchanged: Int64,
        refused: Int64,
        last: Bool
    ) {
        self.import = `import`
        self.done = done
        self.created = created
        self.attached = attached
        self.likely = likely
        self.unchanged = unchanged
        self.refused = refused
        self.last = last
    }

    package init(_ record: Record) throws(Problem) {
        `import` = try record.required(0)
        done = try record.required(1)
        created = try record.required(2)
        attached = try record.required(3)
        likely = try record.required(4)
        unchanged = try record.required(5)
        refused = try record.required(6)
        last = try record.required(7)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, `import`)
        record.set(1, done)
        record.set(2, created)
        record.set(3, attached)
        record.set(4, likely)
        record.set(5, unchanged)
        record.set(6, refused)
        record.set(7, last)
        return record
    }
}
