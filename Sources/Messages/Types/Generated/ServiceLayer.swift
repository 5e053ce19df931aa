// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What sort of service it is.
package enum ServiceLayer: String, FieldValue, Sendable, CaseIterable {
    /// Owns tables.
    case data
    /// One business act over data services.
    case process
    /// Wraps another system.
    case external
    /// Faces people and programs.
    case application
}
