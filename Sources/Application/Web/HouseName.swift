import Threading

/// What the organizer is called, as it was read last: a page that tells of a failure asks nobody for it.
struct HouseName: Sendable {
    private let known = Guarded<String?>(nil)

    /// The product's name as long as no edition has told another.
    var name: String { known.withLock { $0 } ?? "Pavilion" }
    var isKnown: Bool { known.withLock { $0 } != nil }

    func learn(_ name: String) { known.withLock { $0 = name } }
}
