// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Whether a membership holds.
package enum MembershipState: String, FieldValue, Sendable, CaseIterable {
    /// It holds, until its last day where it has one.
    case active
    /// It was taken away. It stays on record.
    case ended
}
