import Adapters
import Channel
import Files
import HTTPServer
import Hub
import Logging
import MessageModel
import Messages
import Metrics
import TestSupport
import Testing
import Threading

@testable import Application
@testable import Demo

/// The application on an installation of its own, with the demo's coming edition. It is asked in memory, in the server's
/// order: admission first; or over a socket.
final class TestSite: Sendable {
    enum Way: CaseIterable { case inMemory, overSocket }

    static let password = "correct horse battery"
    let installation: TestInstallation
    private let site: Site
    private let address: Guarded<String>
    private let server: WebServer?

    /// - Parameter face: which of its faces is asked.
    init(
        _ way: Way = .inMemory, publicURL: String = "http://expo.example", limitsRates: Bool = false,
        streams: StreamLimits = .standard, face: (Site) -> Site = { $0 }
    ) async throws {
        let installation = try await TestInstallation(limitsRates: limitsRates)
        let clock = installation.clock
        let log = Log(minimum: .debug) { line in installation.logged.withLock { $0.append(line) } }
        let address = Guarded(publicURL)
        site = face(
            try Site(
                bus: installation.bus, organizerPassword: Self.password, publicAddress: { address.withLock { $0 } },
                streams: streams, clock: clock.wallClock, log: log))
        server =
            way == .overSocket
            ? try WebServer(HTTPConfiguration(), handler: site, log: log, metrics: MetricRegistry()) : nil
        _ = try await installation.call(
            EditionsOperations.putEdition, PutEdition(edition: DemoEditions(now: clock.now).coming))
        (self.installation, self.address) = (installation, address)
    }

    deinit {
        guard let server else { return }
        Task { [installation] in
            await server.drain(within: .zero)
            installation.close()
        }
    }

    /// Everything that was logged.
    var log: String { installation.log.joined(separator: "\n") }

    /// Everything that its services can be asked.
    var operations: [OperationContract] { installation.bus.registry.operations }

    /// Of its socket; nil: it is asked in memory.
    var port: Int? { server?.port }

    /// The public reaches it elsewhere from now on.
    func move(to publicURL: String) { address.withLock { $0 = publicURL } }

    /// So many requests, each a trace of its own; some of them failed.
    func trace(_ count: Int, failed: Int) {
        for number in 0..<count {
            let traces = installation.bus.traces
            traces.close(
                traces.open(TraceContext()), .request, "GET /nowhere", Span.Outcome(status: number < failed ? 500 : 200)
            )
        }
    }

    func wait(_ time: Duration) { installation.clock.advance(time) }

    /// Delivers the mails and gives their texts.
    func mails() async throws -> [String] {
        try await installation.deliver()
        return installation.mail.taken.map(\.text)
    }

    /// Records so many organizations: Firm 1, Firm 2, …
    func addParties(_ count: Int) async throws {
        for start in stride(from: 1, through: count, by: 100) {
            try await withThrowingTaskGroup { group in
                for number in start...min(start + 99, count) {
                    group.addTask { [installation] in
                        let details = PartyDetails(kind: .organization, displayName: "Firm \(number)", country: "DE")
                        _ = try await installation.call(PartiesOperations.recordParty, RecordParty(details: details))
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    /// Publishes an event, as a service would.
    func publish(_ event: OutboxEvent) async throws {
        let author = Author(who: "system:test", operation: "test", trace: "0af7651916cd43dd8448eb211c80319c")
        try await installation.hub.write(as: author) { try $0.publish(event) }
    }

    /// Writes the installation's policy file, one line below the outermost element.
    func write(policy lines: String) throws {
        let text = "<policy xmlns=\"urn:pavilion:messages:1\">\n\(lines)\n</policy>\n"
        try DurableFile.write(Array(text.utf8), to: installation.directory.file("policy.xml"))
    }

    /// Does something while the public finds no room.
    func whenFull(_ purpose: Entrance.Purpose, _ body: @escaping () async throws -> Void) async throws {
        let outcome: Result<Void, any Error>? = await installation.bus.entrance.pass(purpose) { _ in
            do { return .success(try await self.whenFull(purpose, body)) } catch { return .failure(error) }
        }
        guard let outcome else { return try await body() }
        try outcome.get()
    }

    /// From here on nothing can be read or written.
    func closeHub() { installation.close() }

    /// - Parameter peer: the client's address, where it is asked in memory.
    func ask(
        _ method: String, _ target: String, _ headers: [(String, String)] = [], body: [UInt8] = [],
        from peer: String = "192.0.2.7"
    ) async throws -> Reply {
        if let server {
            let raw = try await HTTPClient(port: server.port).request(method, target, headers: headers, body: body)
            return Reply(status: raw.status, headers: raw.headers.map { ($0.name, $0.value) }, body: raw.body)
        }
        let seen = method == "HEAD" ? "GET" : method
        var request = try HTTPRequest(
            method: seen, target: target, headers: HTTPHeaders([("Host", "expo.example")] + headers), peer: peer)
        var admission = site.admit(request)
        if case .consider(let verdict) = admission { admission = await verdict() }
        switch admission {
        case .consider: throw Problem(.internalError, "considered twice")
        case .refuse(let refusal): return try await Reply(refusal)
        case .accept(let limit, _):
            guard body.count <= limit else { return try await Reply(site.refusal(413, of: request)) }
            request.body = body
            return try await Reply(site.respond(to: request))
        case .stream(_, let answer): return try await Reply(answer(UploadedBody(body)))
        }
    }

    /// What the server says in the application's words to a request that it does not let in.
    func refusal(_ status: Int, _ target: String) async throws -> Reply {
        try await Reply(site.refusal(status, of: try HTTPRequest(method: "GET", target: target)))
    }

    func get(_ target: String, _ headers: [(String, String)] = []) async throws -> Reply {
        try await ask("GET", target, headers)
    }

    func post(_ target: String, _ body: String, _ type: String = "application/json", _ headers: [(String, String)] = [])
        async throws -> Reply
    {
        try await ask("POST", target, [("Content-Type", type)] + headers, body: Array(body.utf8))
    }

    /// An edition that is over, with so many exhibitors in its public list, every second of them from China.
    func show(_ count: Int) async throws {
        let past = try #require(DemoEditions(now: installation.clock.now).past.last)
        _ = try await installation.call(EditionsOperations.putEdition, PutEdition(edition: past))
        for number in 0..<count {
            let name = String(repeating: "0", count: 3 - "\(number)".count) + "\(number)"
            let organization = try await installation.call(
                PartiesOperations.recordOrganization,
                RecordOrganization(companyName: "Company \(name)", country: number % 2 == 0 ? "CN" : "DE"),
                as: .system("test"))
            _ = try await installation.call(
                ExhibitorsOperations.showExhibitor,
                ShowExhibitor(
                    source: "\(number + 1)", edition: past.code, party: organization.party,
                    exhibitor: ListedExhibitor(
                        companyName: "Company \(name)", name: [Name(language: "zh-Hans", text: "公司 \(name)")],
                        country: number % 2 == 0 ? "CN" : "DE",
                        productCategory: number % 3 == 0 ? ["laser-source"] : ["optics-lens"])), as: .system("test"))
        }
    }

    /// How many rows the tables have that a registration writes to.
    func rows() throws -> [String: SQLValue] {
        let connection = try SQLiteEngine(directory: installation.directory.path).connect(.reader)
        defer { connection.close() }
        var rows: [String: SQLValue] = [:]
        for table in ["registration", "party", "mail", "answer", "journal", "outbox"] {
            let statement = try connection.prepare("SELECT COUNT(*) FROM \(table)", name: "test.count")
            rows[table] = try statement.step()?.first
        }
        return rows
    }
}
