// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Whether a party is in use.
package enum PartyState: String, FieldValue, Sendable, CaseIterable {
    /// It is in use.
    case active
    /// Its values were erased; only the record is left.
    case erased
}
