// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The organizations that one may be, as they were when it was looked for.
package struct OrganizationSought: MessagePart {
    package static let recordType = Vocabulary.record("OrganizationSought")

    /// The last record that was there then.
    package var seen: String
    /// The likeliest first; none: it was new.
    package var match: [KnownOrganization]

    package init(
        seen: String,
        match: [KnownOrganization] = []
    ) {
        self.seen = seen
        self.match = match
    }

    package init(_ record: Record) throws(Problem) {
        seen = try record.required(0)
        match = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, seen)
        record.set(1, match)
        return record
    }
}
