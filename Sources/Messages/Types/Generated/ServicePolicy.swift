// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What is set for a service.
package struct ServicePolicy: MessagePart {
    package static let recordType = Vocabulary.record("ServicePolicy")

    /// The service.
    package var name: String
    /// How many calls of it may run at once.
    package var concurrentCalls: Int64

    package init(
        name: String,
        concurrentCalls: Int64
    ) {
        self.name = name
        self.concurrentCalls = concurrentCalls
    }

    package init(_ record: Record) throws(Problem) {
        name = try record.required(0)
        concurrentCalls = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, name)
        record.set(1, concurrentCalls)
        return record
    }
}
