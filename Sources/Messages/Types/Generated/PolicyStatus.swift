// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// Which policy is in force, and whether a newer one was refused.
package struct PolicyStatus: Message {
    package static let element = "policyStatus"
    package static let recordType = Vocabulary.record("PolicyStatus")

    /// The policy in force; absent: none, the contracts hold as they are.
    package var policy: Policy?
    /// When it was read.
    package var since: Instant?
    /// Why the file is not in force as it is now; absent: it is.
    package var refusal: PolicyRefused?

    package init(
        policy: Policy? = nil,
        since: Instant? = nil,
        refusal: PolicyRefused? = nil
    ) {
        self.policy = policy
        self.since = since
        self.refusal = refusal
    }

    package init(_ record: Record) throws(Problem) {
        policy = try record.optional(0)
        since = try record.optional(1)
        refusal = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, policy)
        record.set(1, since)
        record.set(2, refusal)
        return record
    }
}
