// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Whether a party is gone, or why it stays.
package enum PartyRemoval: String, FieldValue, Sendable, CaseIterable {
    /// It is gone.
    case removed
    /// It stays: somebody has changed it.
    case changed
    /// It stays: something else stands in relation to it.
    case used
}
