// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The registry of this moment.
package struct ContractList: Message {
    package static let element = "contractList"
    package static let recordType = Vocabulary.record("ContractList")

    /// The contracts as they are in force.
    package var contract: [Contract]
    /// The contracts that the policy changes, as they are without it.
    package var declared: [Contract]
    /// What became of the policy.
    package var policy: PolicyStatus

    package init(
        contract: [Contract] = [],
        declared: [Contract] = [],
        policy: PolicyStatus
    ) {
        self.contract = contract
        self.declared = declared
        self.policy = policy
    }

    package init(_ record: Record) throws(Problem) {
        contract = try record.list(0)
        declared = try record.list(1)
        policy = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, contract)
        record.set(1, declared)
        record.set(2, policy)
        return record
    }
}
