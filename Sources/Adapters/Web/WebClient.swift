import CCurl
import Files
import Threading
import Timekeeping

/// Asks one HTTP server that listens on a Unix socket, each time over a connection of its own.
package struct WebClient: Sendable {
    private let socket: String

    /// - Parameter socket: the socket's file.
    package init(socket: String) { self.socket = socket }

    /// Sends a request and takes the whole answer, whatever its status.
    ///
    /// - Parameters:
    ///   - target: path and query, as they stand in a request line.
    ///   - limit: how long it may take in all.
    package func send(
        _ method: String, _ target: String, _ headers: [(String, String)] = [], body: [UInt8] = [],
        within limit: Duration
    ) async throws(WebFailure) -> WebAnswer {
        try await WorkerThread.run(name: "web-client") { () throws(WebFailure) in
            let path: SocketPath
            do { path = try SocketPath(socket) } catch { throw WebFailure(.noConnection, "\(error)") }
            let transfer = WebTransfer(body)
            return try withExtendedLifetime(path) { () throws(WebFailure) in
                try transfer.perform(method, target, headers, socket: path.text, within: limit)
            }
        }
    }
}

/// What a server answered.
package struct WebAnswer: Sendable {
    package let status: Int
    package let body: [UInt8]

    package init(status: Int, body: [UInt8]) {
        self.status = status
        self.body = body
    }
}

/// Why there is no answer.
package struct WebFailure: Error, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// Nobody listens there: nothing was sent.
        case noConnection
        /// It took too long; whether the server did what it was asked is not known.
        case timeout
        /// The connection broke; whether the server did what it was asked is not known.
        case connectionLost
    }

    package let code: Code
    package let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
