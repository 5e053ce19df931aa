/// A message as it came: what it is, where it stood, and what it says or why it is refused.
package struct IncomingMessage: Sendable {
    /// The name of its element; empty when it does not tell.
    package let element: String
    /// The envelope's fields, a record of the type `Envelope`. Nil: it came bare.
    package let envelope: Record?
    /// The message, or `invalid` with the wrong fields (those of the envelope as `@sent`), or `tooLarge`.
    package let body: Result<Record, Problem>
    /// Where it begins, counted from 1; in XML the end of its start tag.
    package let line: Int
    package let column: Int
}
