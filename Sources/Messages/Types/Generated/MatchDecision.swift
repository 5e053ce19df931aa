// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What somebody who looked decides.
package enum MatchDecision: String, FieldValue, Sendable, CaseIterable {
    /// They are one: the later one is merged into the known one.
    case same
    /// They are two, and are never asked about again.
    case different
    /// It cannot be told yet.
    case later
}
