// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What the organizer decided.
package enum OrganizerDecision: String, FieldValue, Sendable, CaseIterable {
    /// The exhibitor takes part.
    case accepted
    /// The exhibitor does not take part.
    case declined
}
