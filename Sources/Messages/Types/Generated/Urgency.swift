// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Who goes first when many wait.
package enum Urgency: String, FieldValue, Sendable, CaseIterable {
    /// Someone stands at a door.
    case gate
    /// Someone waits for an answer.
    case interactive
    /// Nobody waits: mailings, imports.
    case bulk
}
