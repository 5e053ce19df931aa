// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What was found.
package struct OrganizationsMatched: Message {
    package static let element = "organizationsMatched"
    package static let recordType = Vocabulary.record("OrganizationsMatched")

    /// In the order of the request.
    package var sought: [OrganizationSought]

    package init(
        sought: [OrganizationSought] = []
    ) {
        self.sought = sought
    }

    package init(_ record: Record) throws(Problem) {
        sought = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, sought)
        return record
    }
}
