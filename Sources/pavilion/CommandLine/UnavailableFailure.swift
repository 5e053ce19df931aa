/// What was asked for cannot be done now, and why; the program ends with status 69.
struct UnavailableFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
