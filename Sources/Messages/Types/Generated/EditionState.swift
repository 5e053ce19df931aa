// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Draft: seen by staff only. Announced: public. Cancelled: public, takes no registrations.
package enum EditionState: String, FieldValue, Sendable, CaseIterable {
    case draft
    case announced
    case cancelled
}
