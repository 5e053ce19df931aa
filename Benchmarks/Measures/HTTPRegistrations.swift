import Application
import BareSQLite
import HTTPServer
import Hub
import Logging
import Metrics

/// How many registrations a second come in over HTTP and are durable, from 64 connections, all of other companies; beside bare
/// SQLite that writes the same rows, and beside a server that does nothing with the same requests. Server and client are
/// threads of this process, and no mail goes out meanwhile, so that both write the same.
struct HTTPRegistrations {
    let folder: DataFolder
    let runs: Int
    private let log = Log.standardError(minimum: .error)

    func measure(_ size: Int, in directory: String, _ recorded: [[RecordedStatement]]) async throws -> [Measurement] {
        let load = WebRequests.registrations(20_000_000..<20_000_000 + recorded.count)
        let count = Double(load.count)
        let script = BareScript(recorded)
        var (http, bare, idle, commits): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        for _ in 0..<runs {
            let (seconds, batch) = try await folder.onCopy(of: directory) { try await register(load, in: $0) }
            http.append(count / seconds)
            commits.append(Double(batch))
            bare.append(
                count
                    / (try await folder.onCopy(of: directory) { try script.write(into: $0, batch: batch) }).seconds)
            idle.append(count / (try await ask(Idle(), load)))
        }
        return [
            Measurement(
                name: "registrations over HTTP at \(size) parties", unit: "/s", measured: median(http),
                limit: median(bare), target: .ratioAtLeast(0.5)),
            Measurement(
                name: "  registrations in a commit", unit: "", measured: median(commits), limit: median(commits)),
            Measurement(
                name: "  beside a POST that does nothing", unit: "/s", measured: median(http), limit: median(idle)),
        ]
    }

    private func register(_ load: WebRequests, in directory: String) async throws -> (seconds: Double, batch: Int) {
        let installation = try BenchmarkHub(directory)
        defer { installation.hub.close() }
        try await installation.prepare()
        let site = try Site(bus: installation.bus, organizerPassword: nil, publicAddress: { "" }, log: log)
        let commitSize = installation.commitSize()
        return (try await ask(site, load), commitSize())
    }

    private func ask(_ handler: some HTTPHandler, _ load: WebRequests) async throws -> Double {
        let server = try WebServer(HTTPConfiguration(), handler: handler, log: log, metrics: MetricRegistry())
        do {
            let seconds = try await WebRun.of(load, to: server.port, connections: 64).allAccepted().seconds
            await server.drain(within: .zero)
            return seconds
        } catch {
            await server.drain(within: .zero)
            throw error
        }
    }
}

/// Reads a request and answers it, as asynchronously as the application does.
private struct Idle: HTTPHandler {
    func admit(_ head: HTTPRequest) -> Admission { .accept(bodyLimit: 1 << 20) }
    func respond(to request: HTTPRequest) async -> HTTPResponse { HTTPResponse(status: 201) }
}
