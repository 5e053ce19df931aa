import HTTPServer
import Logging
import Metrics
import Threading

/// A server in this process, and what its handlers saw.
struct Served: HTTPHandler {
    struct Seen: Equatable {
        let method: String
        let target: String
        var body: [UInt8]
    }

    static let bodyLimit = 512
    private let seen = Guarded<[Seen]>([])
    private let server = Guarded<WebServer?>(nil)

    /// Listens on a Unix socket.
    init(file: String) throws {
        var configuration = HTTPConfiguration(file: file)
        configuration.unreadLimit = 64 << 10
        let started = try WebServer(configuration, handler: self, log: Log { _ in }, metrics: MetricRegistry())
        server.withLock { $0 = started }
    }

    /// What was seen since this was asked for last.
    func take() -> [Seen] {
        seen.withLock { seen in
            defer { seen = [] }
            return seen
        }
    }

    /// The first letter of the target says how its body is taken.
    func admit(_ head: HTTPRequest) -> Admission {
        switch head.target.utf8.dropFirst().first {
        case UInt8(ascii: "s"): .stream(limit: Self.bodyLimit) { body in await stream(head, body) }
        case UInt8(ascii: "c"): .consider { .accept(bodyLimit: Self.bodyLimit) }
        case UInt8(ascii: "r"): .refuse(.text("no", status: 403))
        default: .accept(bodyLimit: Self.bodyLimit)
        }
    }

    func respond(to request: HTTPRequest) async -> HTTPResponse { note(request, request.body) }

    private func stream(_ head: HTTPRequest, _ body: UploadedBody) async -> HTTPResponse {
        var bytes: [UInt8] = []
        do {
            for try await piece in body { bytes += piece }
        } catch {
            return .text("cut", status: 400)
        }
        return note(head, bytes)
    }

    private func note(_ head: HTTPRequest, _ body: [UInt8]) -> HTTPResponse {
        seen.withLock { $0.append(Seen(method: head.method, target: head.target, body: body)) }
        return .text("seen", status: 200)
    }
}
