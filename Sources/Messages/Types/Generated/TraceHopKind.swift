// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What sort of hop it is.
package enum TraceHopKind: String, FieldValue, Sendable, CaseIterable {
    /// A request over HTTP.
    case request
    /// A call of an operation.
    case call
    /// A transaction of the hub, until it is on the disk.
    case transaction
    /// A read in the hub.
    case read
    /// The delivery of an event.
    case delivery
}
