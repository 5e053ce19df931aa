// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What two organizations have in common, or not.
package enum MatchReason: String, FieldValue, Sendable, CaseIterable {
    /// They have the same tax number.
    case sameTaxId
    /// They have different tax numbers in the same country.
    case otherTaxId
    /// Their names are the same but for legal form, accents and punctuation.
    case sameName
    /// Their names have the same words in another order.
    case sameWords
    /// The name or acronym of one is part of the other's name.
    case samePart
    /// Their names differ only by words that many companies use.
    case genericWords
    /// Their names differ by a few characters.
    case similarSpelling
    /// Most words of their names are the same.
    case similarWords
    /// They have their seats in the same country.
    case sameCountry
    /// They have their seats in different countries.
    case otherCountry
    /// The country of one of them is not known.
    case unknownCountry
    /// Their legal forms are different.
    case otherLegalForm
    /// Their sites or addresses have the same domain.
    case sameDomain
    /// They have the same telephone number.
    case samePhone
}
