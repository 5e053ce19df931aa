// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// By what a list of parties is sorted, and in which direction.
package enum PartySort: String, FieldValue, Sendable, CaseIterable {
    /// By what they are called.
    case name
    /// By what they are called, from the end.
    case nameDescending
    /// By their numbers.
    case customerNumber
    /// By their numbers, the latest first.
    case customerNumberDescending
    /// The one that was changed longest ago first.
    case changed
    /// The one that was changed last first.
    case changedDescending
}
