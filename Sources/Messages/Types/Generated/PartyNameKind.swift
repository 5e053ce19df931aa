// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Which sort of name.
package enum PartyNameKind: String, FieldValue, Sendable, CaseIterable {
    /// As it stands in the register.
    case legal
    /// As it is used.
    case trading
    /// As it was once.
    case former
}
