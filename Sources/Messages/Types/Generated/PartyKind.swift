// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What a party is.
package enum PartyKind: String, FieldValue, Sendable, CaseIterable {
    case organization
    case person
}
