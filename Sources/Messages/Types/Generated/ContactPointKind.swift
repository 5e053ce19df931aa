// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// The medium.
package enum ContactPointKind: String, FieldValue, Sendable, CaseIterable {
    case email
    case phone
    case website
}
