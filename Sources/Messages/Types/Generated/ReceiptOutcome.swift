// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What became of a message.
package enum ReceiptOutcome: String, FieldValue, Sendable, CaseIterable {
    /// It has had its effect.
    case accepted
    /// It had had its effect earlier, and nothing was done.
    case duplicate
    /// It breaks a rule and has no effect.
    case refused
    /// It is not known to have had its effect. Send it again, with the same id.
    case deferred
}
