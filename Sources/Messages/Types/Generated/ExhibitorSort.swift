// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// By what a list is sorted, and in which direction.
package enum ExhibitorSort: String, FieldValue, Sendable, CaseIterable {
    /// By the company's name.
    case company
    /// By the company's name, from the end.
    case companyDescending
    /// By the country's code.
    case country
    /// By the country's code, from the end.
    case countryDescending
}
