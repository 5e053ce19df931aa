// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What became of an exhibitor that a list or a partner named.
package enum ImportOutcome: String, FieldValue, Sendable, CaseIterable {
    /// It was new.
    case created
    /// It was known from elsewhere, and takes part in the edition now.
    case attached
    /// It may be a known one: it is recorded as new, and somebody is asked.
    case likely
    /// It took part in the edition already.
    case unchanged
}
