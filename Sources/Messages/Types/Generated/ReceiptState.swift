// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// How far a receipt came.
package enum ReceiptState: String, FieldValue, Sendable, CaseIterable {
    /// Messages still come.
    case open
    /// All messages came and are told of.
    case whole
    /// The messages stopped before their end. What is told of stands; send all again, with the same ids.
    case cut
    /// What came after the problem's place could not be read. What is told of stands.
    case malformed
}
