// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Where a registration stands.
package enum RegistrationStatus: String, FieldValue, Sendable, CaseIterable {
    /// The e-mail address is still to be verified.
    case pendingVerification
    /// All done.
    case registered
    /// The organizer decides.
    case underReview
}
