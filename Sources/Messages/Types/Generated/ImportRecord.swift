// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// An import of a list: how far it has come, and what became of the rows.
package struct ImportRecord: Message {
    package static let element = "importRecord"
    package static let recordType = Vocabulary.record("ImportRecord")

    /// The import's id.
    package var `import`: String
    /// The edition, by its code.
    package var edition: String
    /// What the file is called.
    package var fileName: String
    /// Where it stands.
    package var state: ImportState
    /// When it began.
    package var begun: Instant
    /// When its last row was done, or all of it was taken back.
    package var ended: Instant?
    /// How many rows are done.
    package var done: Int64
    /// How many organizations were new.
    package var created: Int64
    /// How many were known from elsewhere.
    package var attached: Int64
    /// How many may be known ones.
    package var likely: Int64
    /// How many took part already.
    package var unchanged: Int64
    /// How many rows were refused.
    package var refused: Int64
    /// How many participations were taken back.
    package var takenBack: Int64
    /// How many organizations and persons went with them.
    package var removed: Int64
    /// How many of those that it recorded stayed because somebody had changed them.
    package var keptChanged: Int64
    /// How many stayed because somebody used them.
    package var keptUsed: Int64

    package init(
        `import`: String,
        edition: String,
        fileName: String,
        state: ImportState,
        begun: Instant,
        ended: Instant? = nil,
        done: Int64,
        created: Int64,
        attached: Int64,
        likely: Int64,
        unchanged: Int64,
        refused: Int64,
        takenBack: Int64,
        removed: Int64,
        keptChanged: Int64,
        keptUsed: Int64
    ) {
        self.import = `import`
        self.edition = edition
        self.fileName = fileName
        self.state = state
        self.begun = begun
        self.ended = ended
        self.done = done
        self.created = created
        self.attached = attached
        self.likely = likely
        self.unchanged = unchanged
        self.refused = refused
        self.takenBack = takenBack
        self.removed = removed
        self.keptChanged = keptChanged
        self.keptUsed = keptUsed
    }

    package init(_ record: Record) throws(Problem) {
        `import` = try record.required(0)
        edition = try record.required(1)
        fileName = try record.required(2)
        state = try record.required(3)
        begun = try record.required(4)
        ended = try record.optional(5)
        done = try record.required(6)
        created = try record.required(7)
        attached = try record.required(8)
        likely = try record.required(9)
        unchanged = try record.required(10)
        refused = try record.required(11)
        takenBack = try record.required(12)
        removed = try record.required(13)
        keptChanged = try record.required(14)
        keptUsed = try record.required(15)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, `import`)
        record.set(1, edition)
        record.set(2, fileName)
        record.set(3, state)
        record.set(4, begun)
        record.set(5, ended)
        record.set(6, done)
        record.set(7, created)
        record.set(8, attached)
        record.set(9, likely)
        record.set(10, unchanged)
        record.set(11, refused)
        record.set(12, takenBack)
        record.set(13, removed)
        record.set(14, keptChanged)
        record.set(15, keptUsed)
        return record
    }
}
