import NetworkAddresses

/// How a server listens and what it puts up with.
package struct HTTPConfiguration: Sendable {
    /// A name or an address to listen on; `0.0.0.0` and `::` are all of the machine's.
    package var host: String
    /// 0 picks a free one: `WebServer.port` tells which.
    package var port: Int
    /// A Unix socket to listen on in place of both, which only this process's user may connect to. A file that an earlier
    /// process left there is replaced: the caller sees to it that no other one is still listening.
    package var file: String?
    /// Certificate (chain) and private key, both PEM; nil: plain HTTP.
    package var tls: (certificate: String, key: String)?
    /// The proxies whose `Forwarded` and `X-Forwarded-For` tell who the client is.
    package var trustedProxies: [AddressBlock] = []
    /// Threads that read and write; handlers run elsewhere. Many, because the library walks through all suspended connections of
    /// a thread whenever one of them is resumed: with 2,500 idle streams on each of two threads an answer took 20 times as long.
    package var threads = 16
    /// Connections at once; further ones wait to be accepted.
    package var connectionLimit = 8192
    /// Connections at once from one address, or IPv6 network of 64 bits; further ones are closed. Generous: a hall is one. A
    /// trusted proxy may have all.
    package var perAddressConnectionLimit = 1024
    /// Networks in which many people share one address: each of theirs may have as many connections as a quarter less than all.
    package var venueNetworks: [AddressBlock] = []
    /// Requests that handlers answer at once; further ones get 503. Every eighth place is kept for urgent ones.
    package var requestLimit = 512
    /// Bytes of request bodies in memory at once, unfinished ones included; what comes beyond gets 503. Every eighth is kept for
    /// urgent ones; of others one network may have a quarter, one of a venue three.
    package var bodyBudget = 128 << 20
    /// Streamed bodies at once, among those requests; further ones get 503. Of each, 256 KiB wait at most.
    package var uploadLimit = 64
    /// Answers that are downloads, written while they are read, at once; further ones get 503. Of each, 256 KiB wait at most.
    package var downloadLimit = 64
    /// Bytes of a streamed body that are read past when the answer, or its refusal, is there before its end; with more, the
    /// connection is closed.
    package var unreadLimit = 64 << 20
    /// How long a connection may be open without a request, or a body rest that came fast before.
    package var idleTimeout = Duration.seconds(60)
    /// How long a head may take to arrive, and how late a body may be against `minimumBodyRate`.
    package var headerTimeout = Duration.seconds(10)
    /// Bytes per second, of a request's body and of the answer that the client reads.
    package var minimumBodyRate = 1024

    package init(host: String = "127.0.0.1", port: Int = 0) {
        self.host = host
        self.port = port
    }

    package init(file: String) {
        self.init()
        self.file = file
    }
}
