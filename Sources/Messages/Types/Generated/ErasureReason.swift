// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Why a person is erased.
package enum ErasureReason: String, FieldValue, Sendable, CaseIterable {
    /// The person asked for it.
    case request
    /// It was kept as long as it may be.
    case retention
    /// It should never have been recorded.
    case mistake
}
