/// What was asked for cannot be done now, and why; the program ends with status 69.
package struct UnavailableFailure: Error, CustomStringConvertible {
    package let description: String

    /// - Parameter description: why, for whoever runs the program.
    package init(_ description: String) { self.description = description }
}
