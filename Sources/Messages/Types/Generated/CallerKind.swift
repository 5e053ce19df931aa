// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Who calls.
package enum CallerKind: String, FieldValue, Sendable, CaseIterable {
    /// Anyone.
    case `public`
    /// Someone who is signed in as an exhibitor.
    case exhibitor
    /// Someone who is signed in as a visitor.
    case visitor
    /// A member of the organizer's staff.
    case staff
    /// A partner's system.
    case partner
    /// Whoever shows a record's token.
    case holder
    /// The platform itself.
    case system
}
