/// A document that is not well-formed, or that uses what messages never do: a DTD, or too deep a nesting.
struct XMLFailure: Error {
    let line: Int
    let column: Int
    /// For the log; libxml2's own words would quote the document.
    let reason: String
}
