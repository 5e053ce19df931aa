// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What a service does, for whom, and which events it publishes and takes.
package struct Contract: Message {
    package static let element = "contract"
    package static let recordType = Vocabulary.record("Contract")

    /// The service's name, as in addresses.
    package var service: String
    /// What sort of service it is.
    package var layer: ServiceLayer
    /// What it is for.
    package var description: String
    /// How many calls of it may run at once; as many again wait in line, and the rest are told to come again. 256 when
    /// nothing is said.
    package var concurrentCalls: Int64?
    /// What it can be asked to do.
    package var operation: [ContractOperation]
    /// Events it publishes, by their message type.
    package var publishes: [String]
    /// Events it takes.
    package var subscribes: [ContractSubscription]

    package init(
        service: String,
        layer: ServiceLayer,
        description: String,
        concurrentCalls: Int64? = nil,
        operation: [ContractOperation] = [],
        publishes: [String] = [],
        subscribes: [ContractSubscription] = []
    ) {
        self.service = service
        self.layer = layer
        self.description = description
        self.concurrentCalls = concurrentCalls
        self.operation = operation
        self.publishes = publishes
        self.subscribes = subscribes
    }

    package init(_ record: Record) throws(Problem) {
        service = try record.required(0)
        layer = try record.required(1)
        description = try record.required(2)
        concurrentCalls = try record.optional(3)
        operation = try record.list(4)
        publishes = try record.list(5)
        subscribes = try record.list(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, service)
        record.set(1, layer)
        record.set(2, description)
        record.set(3, concurrentCalls)
        record.set(4, operation)
        record.set(5, publishes)
        record.set(6, subscribes)
        return record
    }
}
