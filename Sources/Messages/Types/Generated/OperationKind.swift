// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What an operation does to records.
package enum OperationKind: String, FieldValue, Sendable, CaseIterable {
    /// Reads only.
    case read
    /// Changes records, or the world outside.
    case write
}
