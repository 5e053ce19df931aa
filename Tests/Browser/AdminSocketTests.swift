import Foundation
import TestSupport
import Testing

/// The socket in the data directory: what it answers, to whom, and for how long it is there.
@Suite struct AdminSocketTests {
    private func ask(_ data: String, _ target: String, _ more: String...) async throws -> FinishedProgram {
        try await FinishedProgram.run(
            "/usr/bin/curl",
            ["-sS", "--fail-with-body", "--unix-socket", "\(data)/admin.sock", "http://localhost\(target)"] + more)
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test func `who reaches it is staff without a password, and nobody else is`() async throws {
        let server = try await DemoServer.start()
        #expect(try mode("\(server.data)/admin.sock") == 0o600)
        let here = try await ask(server.data, "/api/parties/find-parties?limit=2")
        #expect(here.status == .exited(0), "\(here.output)")
        #expect(here.output.contains("\"item\""))
        #expect(try await server.client.get("/api/parties/find-parties?limit=2").status == 401)
        #expect(await server.stop() == .exited(0))
    }

    @Test func `the journal names it`() async throws {
        let server = try await DemoServer.start()
        let tag = try await ask(
            server.data, "/api/parties/define-tag", "--json", ##"{"name": "Press", "colour": "#123456"}"##)
        #expect(tag.status == .exited(0), "\(tag.output)")
        let who = try await server.database("SELECT who FROM journal ORDER BY id DESC LIMIT 1")
        #expect(who == ["staff:local"])
        #expect(await server.stop() == .exited(0))
    }

    @Test func `it tells metrics, which the public address does not`() async throws {
        let server = try await DemoServer.start()
        let metrics = try await ask(server.data, "/metrics")
        #expect(metrics.status == .exited(0))
        #expect(metrics.output.contains("# TYPE hub_commits_total counter"))
        #expect(try await ask(server.data, "/healthz").output == "ok\n")
        #expect(try await ask(server.data, "/readyz").output == "ready\n")
        #expect(try await server.client.get("/metrics").status == 404)
        #expect(await server.stop() == .exited(0))
    }

    @Test func `it goes with the server, and one that a killed server left is replaced`() async throws {
        let killed = try await DemoServer.start()
        await killed.kill()
        #expect(FileManager.default.fileExists(atPath: "\(killed.data)/admin.sock"))
        let server = try await killed.startAgain()
        #expect(try await ask(server.data, "/healthz").output == "ok\n")
        #expect(await server.stop() == .exited(0))
        #expect(!FileManager.default.fileExists(atPath: "\(server.data)/admin.sock"))
    }
}
