/// The body of an answer.
package enum HTTPBody: Sendable {
    /// All of it; its length is told.
    case bytes([UInt8])
    /// It is written while it is read, and nobody knows how long it will be.
    case written(WrittenBody)

    /// All of it, written to its end, for who asks a handler without a server.
    package func collected() async throws -> [UInt8] {
        switch self {
        case .bytes(let bytes): return bytes
        case .written(let body):
            let download = Download(window: .max)
            try await body.write(BodyWriter(download: download))
            return download.rest()
        }
    }
}

/// A body that is written while the client reads it: neither gets far ahead of the other.
package struct WrittenBody: Sendable {
    /// False for one that rests most of its time, such as a stream of events: it does not count among the downloads, and
    /// ends as soon as the server closes.
    let isDownload: Bool
    /// Called once, in a task of its own, when the answer's head is on its way; never for a `HEAD` request. The body is whole
    /// when it returns. When it throws, the connection is broken off, so that the client sees that something is missing.
    let write: @Sendable (BodyWriter) async throws -> Void

    package init(isDownload: Bool = true, _ write: @escaping @Sendable (BodyWriter) async throws -> Void) {
        self.isDownload = isDownload
        self.write = write
    }
}

/// Where a body is written to.
package struct BodyWriter: Sendable {
    let download: Download

    /// Takes a piece, and returns when no more than 256 KiB wait to be read. One task writes at a time. Throws
    /// `CancellationError` once nobody reads any more: the client went away or was too slow, or the server closes. The task
    /// is cancelled then, too.
    package func write(_ bytes: [UInt8]) async throws { try await download.write(bytes) }
}
