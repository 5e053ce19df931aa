// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Where a registration stands.
package enum RegistrationState: String, FieldValue, Sendable, CaseIterable {
    /// The e-mail address is still to be confirmed.
    case pendingVerification
    /// The organizer decides.
    case underReview
    /// It stands.
    case registered
    /// The organizer declined it.
    case declined
    /// The exhibitor took it back.
    case withdrawn
}
