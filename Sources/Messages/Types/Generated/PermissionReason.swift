// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Why an account may or may not use an operation.
package enum PermissionReason: String, FieldValue, Sendable, CaseIterable {
    /// Anybody may.
    case everybody
    /// Every member of staff may: it takes no function.
    case everyMember
    /// A role gives the function.
    case granted
    /// None of its roles gives the function.
    case missing
    /// It is no member of staff now.
    case noMembership
    /// It is not for people with accounts.
    case notForStaff
    /// It is closed for maintenance.
    case closed
}
