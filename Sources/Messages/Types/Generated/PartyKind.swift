// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What a party is.
package enum PartyKind: String, FieldValue, Sendable, CaseIterable {
    /// A company, an association, an authority.
    case organization
    /// Somebody.
    case person
}
