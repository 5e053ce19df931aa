// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How many calls of strangers are let pass without a proof.
package struct FloodLimit: MessagePart {
    package static let recordType = Vocabulary.record("FloodLimit")

    /// From one network; from a venue's network fifty times as many.
    package var network: RateLimit
    /// In all.
    package var everybody: RateLimit

    package init(
        network: RateLimit,
        everybody: RateLimit
    ) {
        self.network = network
        self.everybody = everybody
    }

    package init(_ record: Record) throws(Problem) {
        network = try record.required(0)
        everybody = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, network)
        record.set(1, everybody)
        return record
    }
}
