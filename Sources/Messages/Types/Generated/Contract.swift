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
        operation: [ContractOperation] = [],
        publishes: [String] = [],
        subscribes: [ContractSubscription] = []
    ) {
        self.service = service
        self.layer = layer
        self.description = description
        self.operation = operation
        self.publishes = publishes
        self.subscribes = subscribes
    }

    package init(_ record: Record) throws(Problem) {
        service = try record.required(0)
        layer = try record.required(1)
        description = try record.required(2)
        operation = try record.list(3)
        publishes = try record.list(4)
        subscribes = try record.list(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, service)
        record.set(1, layer)
        record.set(2, description)
        record.set(3, operation)
        record.set(4, publishes)
        record.set(5, subscribes)
        return record
    }
}
