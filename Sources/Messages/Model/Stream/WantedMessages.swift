/// Which messages a reader takes.
package struct WantedMessages: Sendable {
    private static let sizeLimit = 1 << 20
    /// The shape of envelopes. Nil: they are not taken.
    let envelope: RecordType?
    /// What a bare message in JSON is taken for, which does not tell what it is.
    let bare: String?
    /// Whether there may be many.
    let takesBatches: Bool
    /// The greatest size of one message, in bytes.
    let sizeLimit: Int
    private let only: String?
    private let find: @Sendable (String) -> RecordType?

    /// All messages of the catalogue, in batches or alone, bare or in envelopes.
    package init(_ catalogue: Catalogue, bare: String? = nil) {
        self.bare = bare
        (only, takesBatches, sizeLimit) = (nil, true, Self.sizeLimit)
        envelope = catalogue.record(named: "Envelope")
        find = { catalogue.message($0) }
    }

    /// One message of the catalogue, bare or in an envelope.
    package init(_ catalogue: Catalogue, only element: String) {
        (bare, only, takesBatches, sizeLimit) = (element, element, false, Self.sizeLimit)
        envelope = catalogue.record(named: "Envelope")
        find = { catalogue.message($0) }
    }

    /// One bare message of any size.
    init(only element: String, _ type: RecordType) {
        (bare, only, takesBatches, sizeLimit) = (element, element, false, .max)
        envelope = nil
        find = { _ in type }
    }

    /// The type of a message.
    /// - Parameter isOurs: whether its name is in our namespace.
    func type(of element: String, isOurs: Bool = true) throws(Refusal) -> RecordType {
        if let only, only != element || !isOurs { throw Refusal("element", ["expected": only]) }
        guard isOurs, let type = find(element) else { throw Refusal("unknownMessage") }
        return type
    }

    var tooLarge: Problem { Problem(.tooLarge, "tooLarge", parameters: ["limit": String(sizeLimit)]) }
}
