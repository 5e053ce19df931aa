import Threading

/// Where the public reaches this installation, for links in mails: `--public-url`, or the server's own address. It is set
/// once, when the server knows its port.
package final class PublicAddress: Sendable {
    private let base: Guarded<String>

    /// - Parameter base: without a closing slash, for example `https://show.example`.
    package init(_ base: String) { self.base = Guarded(base) }

    package var value: String {
        get { base.withLock { $0 } }
        set { base.withLock { $0 = newValue } }
    }
}
