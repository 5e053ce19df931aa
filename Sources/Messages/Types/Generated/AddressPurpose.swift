// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What an address is for.
package enum AddressPurpose: String, FieldValue, Sendable, CaseIterable {
    /// Letters.
    case postal
    /// Visitors.
    case visiting
    /// Invoices.
    case billing
}
