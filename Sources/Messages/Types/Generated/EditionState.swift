// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Where an edition stands.
package enum EditionState: String, FieldValue, Sendable, CaseIterable {
    /// Seen by staff only.
    case draft
    /// Seen by everyone; takes registrations within their time.
    case announced
    /// Seen by everyone; takes no registrations.
    case cancelled
}
