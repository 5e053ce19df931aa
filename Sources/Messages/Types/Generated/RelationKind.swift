// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// A sort of relation; the list relation-kind has its name, relation-wording its words in both directions.
package enum RelationKind: String, FieldValue, Sendable, CaseIterable {
    /// A person works for an organization.
    case employment
    /// An organization belongs to another.
    case subsidiary
    /// A party acts for an organization.
    case agent
    /// An organization exhibits at the stand of another.
    case coExhibitor
}
