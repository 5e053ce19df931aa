// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Whether a relation holds.
package enum RelationState: String, FieldValue, Sendable, CaseIterable {
    /// Somebody said so; it gives no rights.
    case proposed
    /// It holds.
    case accepted
}
