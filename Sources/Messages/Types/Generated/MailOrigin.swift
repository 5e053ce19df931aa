// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// From where a mail was asked for.
package struct MailOrigin: MessagePart {
    package static let recordType = Vocabulary.record("MailOrigin")

    /// The network of whoever asked.
    package var network: String
    /// Whether it is a venue's, whose address many people share.
    package var venue: Bool

    package init(
        network: String,
        venue: Bool
    ) {
        self.network = network
        self.venue = venue
    }

    package init(_ record: Record) throws(Problem) {
        network = try record.required(0)
        venue = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, network)
        record.set(1, venue)
        return record
    }
}
