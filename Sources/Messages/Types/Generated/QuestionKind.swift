// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// How a question is answered.
package enum QuestionKind: String, FieldValue, Sendable, CaseIterable {
    /// In one's own words.
    case text
    /// By one of the choices.
    case choice
    /// By any number of the choices.
    case choices
}
