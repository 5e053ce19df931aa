// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Whether a partner is let in.
package enum PartnerState: String, FieldValue, Sendable, CaseIterable {
    /// Its key lets it in.
    case active
    /// It is not let in any more. What it sent stays.
    case closed
}
