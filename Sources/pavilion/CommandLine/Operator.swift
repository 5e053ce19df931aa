import Adapters
import Application
import Glibc
import HTTPServer
import Hub
import Logging
import MessageModel
import Messages
import Metrics
import Wiring

/// Runs operations for whoever owns a data directory, through the gateway and as staff: that of the server that runs on the
/// directory, else one in this process, which holds the directory's lock meanwhile.
struct Operator: Sendable {
    private enum Way {
        case server(WebClient)
        case here(Site)
    }

    private let way: Way
    /// Longer than any operation's deadline, which is ten minutes at most.
    static let patience = Duration.seconds(660)

    /// Gives `body` an operator for a data directory, which must exist.
    static func on<Output>(_ directory: String, _ body: (Operator) async throws -> Output) async throws -> Output {
        if let server = try await server(on: directory) { return try await body(Operator(way: .server(server))) }
        guard access("\(directory)/server.key", R_OK) == 0 else {
            throw UnavailableFailure("\(directory)/server.key cannot be read; is this a data directory?")
        }
        let log = Log.standardError(minimum: .warning)
        let metrics = MetricRegistry()
        let key = try ServerKey.load(in: directory)
        let installation = try await Installation.open(
            directory, Installation.services(in: directory, key: key), key: key, metrics: metrics, log: log)
        defer { installation.hub.close() }
        let site = try Site(bus: installation.bus, organizerPassword: nil, publicAddress: { "" }, log: log)
        return try await body(Operator(way: .here(site.local(metrics: metrics))))
    }

    /// Calls a process or an external unit. Throws `RefusedFailure` with the problem's words.
    func call<Request, Reply>(_ operation: ServiceOperation<Request, Reply>, _ request: Request) async throws -> Reply {
        try await callTyped(operation.service, operation.name, request)
    }

    /// Calls a data service. Throws `RefusedFailure` with the problem's words.
    func call<Request, Reply>(_ operation: DataOperation<Request, Reply>, _ request: Request) async throws -> Reply {
        try await callTyped(operation.service, operation.name, request)
    }

    /// Calls by name, in JSON.
    func call(_ service: String, _ name: String, _ request: [UInt8]) async throws -> [UInt8] {
        let answer = try await ask(Site.path(service, name), request)
        guard answer.status < 300 else { throw try RefusedFailure(answer) }
        return answer.body
    }

    private func callTyped<Request: Message, Reply: Message>(
        _ service: String, _ name: String, _ request: Request
    ) async throws -> Reply {
        let body = try await call(service, name, JSONCodec.encode(request.record))
        return try Reply(JSONCodec.decode(body, as: Reply.recordType))
    }

    private func ask(_ target: String, _ body: [UInt8]) async throws -> WebAnswer {
        let headers = [("Content-Type", "application/json"), ("Accept-Language", "en")]
        switch way {
        case .server(let client):
            return try await client.send("POST", target, headers, body: body, within: Self.patience)
        case .here(let site):
            let request = try HTTPRequest(method: "POST", target: target, headers: HTTPHeaders(headers), body: body)
            let response =
                if case .refuse(let refusal) = site.admit(request) { refusal } else { await site.respond(to: request) }
            return WebAnswer(status: response.status, body: try await response.body.collected())
        }
    }

    /// Nil: none runs there. A server that was killed leaves its socket's file behind, where nobody listens.
    private static func server(on directory: String) async throws -> WebClient? {
        let client = WebClient(socket: adminSocket(in: directory))
        do throws(WebFailure) {
            _ = try await client.send("GET", "/healthz", within: .seconds(10))
            return client
        } catch {
            guard error.code == .noConnection else {
                throw UnavailableFailure("the server on \(directory) does not answer: \(error)")
            }
            return nil
        }
    }
}
