// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What follows from a comparison; the list match-verdict has its words.
package enum MatchVerdict: String, FieldValue, Sendable, CaseIterable {
    /// They are one organization.
    case certain
    /// Somebody has to look.
    case likely
    /// They are two organizations.
    case new
}
