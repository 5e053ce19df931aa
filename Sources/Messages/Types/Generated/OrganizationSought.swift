// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The organizations that one may be, as they were when it was looked for.
package struct OrganizationSought: MessagePart {
    package static let recordType = Vocabulary.record("OrganizationSought")

    /// The last record that was there then.
    package var seen: String
    /// How often what known organizations are found by had changed.
    package var changes: Int64
    /// The likeliest first; none: it was new.
    package var match: [KnownOrganization]

    package init(
        seen: String,
        changes: Int64,
        match: [KnownOrganization] = []
    ) {
        self.seen = seen
        self.changes = changes
        self.match = match
    }

    package init(_ record: Record) throws(Problem) {
        seen = try record.required(0)
        changes = try record.required(1)
        match = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, seen)
        record.set(1, changes)
        record.set(2, match)
        return record
    }
}
