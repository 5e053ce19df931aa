// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Where a review stands.
package enum MatchReviewState: String, FieldValue, Sendable, CaseIterable {
    /// Nobody has looked at it.
    case open
    /// Somebody looked and could not tell.
    case later
    /// They are one organization and were merged.
    case same
    /// They are two organizations for good.
    case different
}
