import Hub

/// A service as it comes to the channel: its name (the contract of that name is embedded), its tables and its code.
package struct Service: Sendable {
    package let name: String
    package let data: DataModule?
    package let handlers: [Handler]

    /// - Parameter data: tables and queries; data services only.
    package init(_ name: String, data: DataModule? = nil, handlers: [Handler]) {
        self.name = name
        self.data = data
        self.handlers = handlers
    }
}
