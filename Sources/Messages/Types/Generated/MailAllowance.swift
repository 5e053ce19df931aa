// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// The shares of mails that strangers can cause; none of them can use up another.
package enum MailAllowance: String, FieldValue, Sendable, CaseIterable {
    /// To an address that somebody typed, so that its owner confirms it.
    case confirmation
    /// To a known contact, of what somebody else has done.
    case notice
    /// To an address that was confirmed, with the way to what it registered.
    case access
}
