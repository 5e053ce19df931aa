// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Where an import stands.
package enum ImportState: String, FieldValue, Sendable, CaseIterable {
    /// Rows are still to come; or it was cut off, and the same list goes on where it ended.
    case running
    /// All rows are done.
    case ended
    /// It is being taken back; or that was cut off, and is to be asked again.
    case undoing
    /// All of it was taken back.
    case undone
}
