/// What a transaction says to the world when it commits.
package struct OutboxEvent: Hashable, Sendable {
    /// The message type, for example `registrationVerified`.
    package let type: String
    /// Events with the same key reach a subscriber in the order of their publication.
    package let key: String
    /// The encoded message; the hub does not look into it.
    package let body: [UInt8]

    package init(type: String, key: String, body: [UInt8]) {
        self.type = type
        self.key = key
        self.body = body
    }
}
