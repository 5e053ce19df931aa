// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An event and what it sets off.
package struct ContractSubscription: MessagePart {
    package static let recordType = Vocabulary.record("ContractSubscription")

    /// The event's message type.
    package var event: String
    /// The operation of this service that takes it.
    package var operation: String
    /// Whether the events of a key go on past one that became a dead letter; else they wait behind it.
    package var skips: Bool?
    /// How soon its deliveries are written beside other work; interactive when absent. Bulk ones rest when imports do.
    package var urgency: Urgency?
    /// With so many deliveries waiting, bulk work may not publish the event; 1000000 when absent.
    package var bound: Int64?

    package init(
        event: String,
        operation: String,
        skips: Bool? = nil,
        urgency: Urgency? = nil,
        bound: Int64? = nil
    ) {
        self.event = event
        self.operation = operation
        self.skips = skips
        self.urgency = urgency
        self.bound = bound
    }

    package init(_ record: Record) throws(Problem) {
        event = try record.required(0)
        operation = try record.required(1)
        skips = try record.optional(2)
        urgency = try record.optional(3)
        bound = try record.optional(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, event)
        record.set(1, operation)
        record.set(2, skips)
        record.set(3, urgency)
        record.set(4, bound)
        return record
    }
}
