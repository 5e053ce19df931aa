// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What is known of a contact point.
package enum ContactPointState: String, FieldValue, Sendable, CaseIterable {
    /// Somebody named it; nothing more is known.
    case unverified
    /// It reaches the party.
    case valid
    /// It reaches nobody.
    case invalid
    /// It reaches the party, which wants no more of it. It stays so.
    case optedOut
}
