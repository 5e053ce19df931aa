// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What follows from a comparison.
package enum MatchVerdict: String, FieldValue, Sendable, CaseIterable {
    /// They are one organization.
    case certain
    /// Somebody has to look.
    case likely
    /// They are two organizations.
    case new
}
