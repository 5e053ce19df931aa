import Foundation
import TestSupport
import Testing

/// The server as a process: it says where it is, ends when it is told to, and starts again on what it left.
@Suite struct ServerProcessTests {
    @Test func aServerSaysWhereItAnswersAndEndsInPeaceOnSIGTERM() async throws {
        let directory = try TemporaryDirectory()
        let server = try await ServerProcess.start(data: directory.file("data"))
        let url = try #require(URL(string: "\(server.address)/healthz"))
        let client = HTTPClient(port: try #require(url.port))
        #expect(try await client.get("/healthz").status == 200)
        #expect(try server.log.contains("server.started"))
        #expect(await server.stop() == .exited(0))
    }

    @Test func aKilledServerStartsAgainOnItsDirectory() async throws {
        let directory = try TemporaryDirectory()
        let killed = try await ServerProcess.start(data: directory.file("data"))
        await killed.kill()
        let again = try await killed.startAgain()
        #expect(await again.stop() == .exited(0))
    }

    @Test func aDatabaseWhoseKeyIsGoneIsNotOpened() async throws {
        let directory = try TemporaryDirectory()
        let data = directory.file("data")
        let server = try await ServerProcess.start(data: data)
        #expect(await server.stop() == .exited(0))
        try FileManager.default.removeItem(atPath: "\(data)/server.key")
        let refused = try await PavilionProgram.run(["serve", "--data", data, "--port", "0"])
        #expect(refused.status == .exited(69))
        #expect(refused.errorOutput.contains("server.key is missing"))
        #expect(!FileManager.default.fileExists(atPath: "\(data)/server.key"))
    }

    @Test func theProgramExplainsItself() async throws {
        let help = try await PavilionProgram.run(["--help"])
        #expect(help.status == .exited(0))
        #expect(help.output.contains("serve"))
    }
}
