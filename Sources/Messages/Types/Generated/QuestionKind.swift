// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// A line of text, one choice, or several.
package enum QuestionKind: String, FieldValue, Sendable, CaseIterable {
    case text
    case choice
    case choices
}
