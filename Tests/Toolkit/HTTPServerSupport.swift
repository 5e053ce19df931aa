import HTTPServer
import Logging
import Metrics

/// A handler made of closures.
struct Handling: HTTPHandler {
    var admission: @Sendable (HTTPRequest) -> Admission = { _ in .accept(bodyLimit: 1024) }
    var answer: @Sendable (HTTPRequest) async -> HTTPResponse

    func admit(_ head: HTTPRequest) -> Admission { admission(head) }
    func respond(to request: HTTPRequest) async -> HTTPResponse { await answer(request) }
}

/// Answers with the method, the path's segments and the body.
let echo = Handling { request in
    let body = String(decoding: request.body, as: UTF8.self)
    return .text("\(request.method) \(request.path) \(body)", status: 200)
}

/// Answers with what `write` writes.
func writing(
    isDownload: Bool = true, _ write: @escaping @Sendable (BodyWriter) async throws -> Void
) -> Handling {
    Handling { _ in HTTPResponse(status: 200, body: .written(WrittenBody(isDownload: isDownload, write))) }
}

let quiet = Log { _ in }

/// Runs `body` against a server, which is drained afterwards, whatever happens.
func withServer(
    _ handler: Handling = echo, metrics: MetricRegistry = MetricRegistry(),
    _ configure: (inout HTTPConfiguration) -> Void = { _ in },
    _ body: (WebServer) async throws -> Void
) async throws {
    var configuration = HTTPConfiguration()
    configure(&configuration)
    let server = try WebServer(configuration, handler: handler, log: quiet, metrics: metrics)
    do {
        try await body(server)
    } catch {
        await server.drain(within: .zero)
        throw error
    }
    await server.drain(within: .zero)
}

/// Holds handlers until it is opened, and tells how many have come.
actor Gate {
    private var isOpen = false
    private var arrived = 0
    private var held: [CheckedContinuation<Void, Never>] = []
    private var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

    func pass() async {
        arrived += 1
        for watcher in watchers where watcher.count == arrived { watcher.continuation.resume() }
        watchers.removeAll { $0.count == arrived }
        if !isOpen { await withCheckedContinuation { held.append($0) } }
    }

    func open() {
        isOpen = true
        for continuation in held { continuation.resume() }
        held = []
    }

    /// Waits until so many have come.
    func arrival(of count: Int) async {
        if arrived < count { await withCheckedContinuation { watchers.append((count, $0)) } }
    }
}
