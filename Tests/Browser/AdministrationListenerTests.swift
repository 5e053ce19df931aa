import Foundation
import TestSupport
import Testing

/// `serve --admin-listen`: two addresses, of which one has administration.
@Suite(.timeLimit(.minutes(2))) struct AdministrationListenerTests {
    private static let staffs = [
        "/console/registrations", "/api/parties/find-parties?limit=2", "/readyz", "/metrics",
    ]

    private func port(_ address: String?) throws -> Int { try #require(address.flatMap { URL(string: $0)?.port }) }

    @Test func `P7: what is staff's is at its address, and at the public's is not`() async throws {
        let server = try await DemoServer.start(["--admin-listen", "127.0.0.1:0"])
        let password = ("Authorization", "Basic " + Data(try server.organizer.utf8).base64EncodedString())
        let administration = HTTPClient(port: try port(server.administration))
        for target in Self.staffs {
            #expect(try await administration.get(target, headers: [password]).status == 200, "\(target)")
            #expect(try await server.client.get(target, headers: [password]).status == 404, "\(target)")
        }
        #expect(try await administration.get("/console/registrations").status == 401)
        #expect(try await server.client.get("/editions/demo-next").status == 200)
        #expect(try await server.client.get("/healthz").status == 200)
        #expect(await server.stop() == .exited(0))
    }

    @Test func `P8: it answers while the public's connections are all taken`() async throws {
        let server = try await DemoServer.start(["--admin-listen", "[::1]:0"])
        let flood = try (1...1024).map { _ in try RawConnection(port: try port(server.address)) }
        let one = try RawConnection(port: try port(server.address))
        let isClosed = await one.isClosed()
        #expect(isClosed)
        let ready = try await FinishedProgram.run(
            "/usr/bin/curl", ["-sS", "--globoff", "--fail", "\(try #require(server.administration))/readyz"])
        #expect(ready.output == "ready\n", "\(ready.errorOutput)")
        for connection in flood { connection.close() }
        #expect(await server.stop() == .exited(0))
    }

    /// `serve`, with both listeners, for which so many files may be open.
    private func serving(files: Int, in directory: TemporaryDirectory) -> [String] {
        [
            "-c", "ulimit -n \(files); exec \"$0\" \"$@\"", PavilionProgram.path, "serve",
            "--data", directory.file("data"), "--port", "0", "--admin-listen", "127.0.0.1:0",
        ]
    }

    @Test func `both listeners have connections where few files may be open`() async throws {
        let directory = try TemporaryDirectory()
        let server = try await ChildProcess("/bin/bash", serving(files: 1024, in: directory))
        for _ in 1...2 {
            let client = HTTPClient(port: try port(try await server.nextLine()))
            #expect(try await client.get("/healthz").status == 200)
        }
        #expect(try server.errorOutput.contains("server.fewFiles"))
        server.signal(SIGTERM)
        #expect(await server.end() == .exited(0))
    }

    @Test func `where too few files may be open it does not start, and says what to raise`() async throws {
        let directory = try TemporaryDirectory()
        let refused = try await FinishedProgram.run("/bin/bash", serving(files: 256, in: directory))
        #expect(refused.status == .exited(69) && refused.output.isEmpty)
        #expect(refused.errorOutput.contains("256 files") && refused.errorOutput.contains("ulimit -Hn"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [])
    }

    @Test(arguments: [
        ["--admin-listen", "0.0.0.0:9090"], ["--admin-listen", "9090"], ["--admin-listen", "127.0.0.1"],
        ["--admin-listen", "127.0.0.1:70000"], ["--admin-listen", "::1:9090"], ["--admin-listen", ""],
        ["--admin-listen", "127.0.0.1:0", "--public-metrics"],
    ]) func `what would let passwords be read, or is no address, is refused`(arguments: [String]) async throws {
        let directory = try TemporaryDirectory()
        let refused = try await PavilionProgram.run(["serve", "--data", "d"] + arguments, directory: directory.path)
        #expect(refused.status == .exited(64))
        #expect(refused.errorOutput.contains("--admin-listen"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [])
    }
}
