// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What the organizer decided.
package enum Decision: String, FieldValue, Sendable, CaseIterable {
    case accepted
    case declined
}
