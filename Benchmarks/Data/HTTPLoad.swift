import Glibc
import LoadGenerator
import Threading

/// Requests that are sent to a server of this process, each once, 64 at a time.
struct HTTPLoad: Sendable {
    private static let connections: Int32 = 64
    private let requests: [[CChar]]

    /// JSON for one path.
    init(_ path: String, bodies: [[UInt8]]) {
        requests = bodies.map { body in
            let head =
                "POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(body.count)\r\n\r\n"
            return (Array(head.utf8) + body).map { CChar(bitPattern: $0) }
        }
    }

    var count: Double { Double(requests.count) }

    /// Seconds until all were answered. Throws when one was refused.
    func run(port: Int) async throws -> Double {
        let (requests, port) = (requests, UInt16(port))
        let outcome = await WorkerThread.run(name: "load") { [starts = requests.map(\.count)] in
            let bytes = requests.flatMap { $0 }
            return bytes.withUnsafeBufferPointer { bytes in
                var rest = bytes.baseAddress
                let list = starts.map { count in
                    defer { rest = rest.map { $0 + count } }
                    return load_request(bytes: rest, count: count)
                }
                return load_http(port, Self.connections, list, list.count)
            }
        }
        guard outcome.error == 0 else {
            throw BenchmarkFailure("The load broke off: \(String(cString: strerror(outcome.error)))")
        }
        guard outcome.refused == 0 else { throw BenchmarkFailure("\(outcome.refused) requests were refused.") }
        return outcome.seconds
    }
}
