// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What is known of it.
package enum ContactPointState: String, FieldValue, Sendable, CaseIterable {
    case unverified
    case valid
    case invalid
    case optedOut
}
