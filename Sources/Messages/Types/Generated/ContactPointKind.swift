// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// A medium.
package enum ContactPointKind: String, FieldValue, Sendable, CaseIterable {
    /// An e-mail address.
    case email
    /// A telephone number.
    case phone
    /// A site.
    case website
}
