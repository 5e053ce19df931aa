import Hub

/// A service as it comes to the channel: its name (the contract of that name is embedded), its tables and its code.
package struct Service: Sendable {
    package let name: String
    package let data: DataModule?
    package let handlers: [Handler]
    /// Whether a holder's token was made by this service, told by the token alone: it may have ended since.
    package let recognizes: @Sendable (String) -> Bool

    /// - Parameters:
    ///   - data: tables and queries; data services only.
    ///   - recognizes: of a service that gives tokens to holders: which ones it made.
    package init(
        _ name: String, data: DataModule? = nil, handlers: [Handler],
        recognizes: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.recognizes = recognizes
        self.name = name
        self.data = data
        self.handlers = handlers
    }
}
