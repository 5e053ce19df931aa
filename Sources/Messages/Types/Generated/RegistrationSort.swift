// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// By what, and in which direction.
package enum RegistrationSort: String, FieldValue, Sendable, CaseIterable {
    case received
    case receivedDescending
    case company
    case companyDescending
    case country
    case countryDescending
    case state
    case stateDescending
}
