import Adapters
import Channel
import HTTPServer
import Hub
import Logging
import Messages
import Metrics
import RegistrationProcess
import TestSupport
import Threading
import Timekeeping

@testable import Application
@testable import pavilion

/// The application on an installation of its own, with the demo's coming edition. It is asked in memory, in the server's
/// order: admission first; or over a socket.
final class TestSite: Sendable {
    enum Way: CaseIterable { case inMemory, overSocket }

    static let password = "correct horse battery"
    let directory: TemporaryDirectory
    private let clock = ManualClock()
    private let letterbox = Letterbox()
    private let lines = Guarded<[String]>([])
    private let installation: Installation
    private let site: Site
    private let server: WebServer?

    init(_ way: Way = .inMemory, publicURL: String = "http://expo.example", limitsRates: Bool = false) async throws {
        directory = try TemporaryDirectory()
        let lines = self.lines
        let log = Log(minimum: .debug) { line in lines.withLock { $0.append(line) } }
        installation = try await Installation.open(
            directory.path, address: PublicAddress(publicURL), mail: (letterbox, MailAddress("fair@expo.example")),
            limitsRates: limitsRates, clock: clock.wallClock, metrics: MetricRegistry(), log: log)
        site = try Site(
            bus: installation.bus, organizerPassword: Self.password, publicAddress: { publicURL },
            clock: clock.wallClock, log: log)
        server =
            way == .overSocket
            ? try WebServer(HTTPConfiguration(), handler: site, log: log, metrics: MetricRegistry()) : nil
        let edition = DemoEditions(now: clock.now).coming
        _ = try await installation.bus.call(
            EditionsOperations.putEdition, PutEdition(edition: edition), as: Caller(.system("test")))
    }

    deinit {
        guard let server else { return installation.hub.close() }
        Task { [directory, hub = installation.hub] in
            await server.drain(within: .zero)
            hub.close()
            withExtendedLifetime(directory) {}
        }
    }

    /// Everything that was logged.
    var log: String { lines.withLock { $0.joined(separator: "\n") } }

    func wait(_ time: Duration) { clock.advance(time) }

    /// Delivers the mails and gives their texts.
    func mails() async throws -> [String] {
        _ = try await installation.exchange.deliverDue()
        return letterbox.letters.withLock { $0.map(\.text) }
    }

    /// From here on nothing can be read or written.
    func closeHub() { installation.hub.close() }

    func ask(_ method: String, _ target: String, _ headers: [(String, String)] = [], body: [UInt8] = [])
        async throws -> Reply
    {
        if let server {
            let raw = try await HTTPClient(port: server.port).request(method, target, headers: headers, body: body)
            return Reply(status: raw.status, headers: raw.headers.map { ($0.name, $0.value) }, body: raw.body)
        }
        let seen = method == "HEAD" ? "GET" : method
        var request = try HTTPRequest(
            method: seen, target: target, headers: HTTPHeaders([("Host", "expo.example")] + headers), peer: "192.0.2.7")
        switch site.admit(request) {
        case .refuse(let refusal): return Reply(refusal)
        case .accept(let limit):
            guard body.count <= limit else { return Reply(site.refusal(413, of: request)) }
            request.body = body
            return Reply(await site.respond(to: request))
        }
    }

    func get(_ target: String, _ headers: [(String, String)] = []) async throws -> Reply {
        try await ask("GET", target, headers)
    }

    func post(_ target: String, _ body: String, _ type: String = "application/json", _ headers: [(String, String)] = [])
        async throws -> Reply
    {
        try await ask("POST", target, [("Content-Type", type)] + headers, body: Array(body.utf8))
    }

    /// How many rows the tables have that a registration writes to.
    func rows() throws -> [String: SQLValue] {
        let connection = try SQLiteEngine(directory: directory.path).connect(.reader)
        defer { connection.close() }
        var rows: [String: SQLValue] = [:]
        for table in ["registration", "party", "mail", "answer", "journal", "outbox"] {
            let statement = try connection.prepare("SELECT COUNT(*) FROM \(table)", name: "test.count")
            rows[table] = try statement.step()?.first
        }
        return rows
    }
}

/// Takes every mail.
private final class Letterbox: MailTransport {
    let letters = Guarded<[OutgoingMail]>([])

    func send(_ mail: OutgoingMail) async throws(MailFailure) -> MailReceipt {
        letters.withLock { $0.append(mail) }
        return MailReceipt(reply: "taken")
    }

    func close() {}
}
