// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What an installation sets otherwise than the contracts: limits and who may call, never shapes. It stands in
/// policy.xml in the data directory.
package struct Policy: Message {
    package static let element = "policy"
    package static let recordType = Vocabulary.record("Policy")

    /// Services for which something is set.
    package var service: [ServicePolicy]
    /// Operations for which something is set.
    package var operation: [OperationPolicy]

    package init(
        service: [ServicePolicy] = [],
        operation: [OperationPolicy] = []
    ) {
        self.service = service
        self.operation = operation
    }

    package init(_ record: Record) throws(Problem) {
        service = try record.list(0)
        operation = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, service)
        record.set(1, operation)
        return record
    }
}
