// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// How much a party matters.
package enum PartyLevel: String, FieldValue, Sendable, CaseIterable {
    /// Like most.
    case ordinary
    /// It may become important.
    case potential
    /// It gets special care.
    case vip
}
