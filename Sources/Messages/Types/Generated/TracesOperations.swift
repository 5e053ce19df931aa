// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What the platform did of late, hop by hop.
package enum TracesOperations {
    /// The traces that are kept, the latest or the slowest first.
    package static let listTraces = ServiceOperation<ListTraces, TraceList>(
        service: "traces", name: "listTraces")
    /// One trace with its hops.
    package static let getTrace = ServiceOperation<GetTrace, TraceRecord>(
        service: "traces", name: "getTrace")
}
