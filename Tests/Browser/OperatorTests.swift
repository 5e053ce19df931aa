import Foundation
import TestSupport
import Testing

/// Commands that run an operation, beside a server and without one: the same answers, words and statuses.
@Suite struct OperatorTests {
    private func call(_ data: String, _ operation: String, _ request: String = "{}") async throws -> FinishedProgram {
        let directory = try TemporaryDirectory()
        let file = directory.file("request.json")
        try Data(request.utf8).write(to: URL(fileURLWithPath: file))
        return try await PavilionProgram.run(
            ["call", "--data", data, "--operation", operation, "--request", file])
    }

    @Test func `both ways give the same answer`() async throws {
        let server = try await DemoServer.start()
        let beside = try await call(server.data, "parties.findParties", #"{"limit": 3}"#)
        #expect(beside.status == .exited(0), "\(beside.errorOutput)")
        #expect(beside.output.contains("\"item\""))
        await server.kill()
        let alone = try await call(server.data, "parties.findParties", #"{"limit": 3}"#)
        #expect(alone.status == .exited(0), "\(alone.errorOutput)")
        #expect(alone.output == beside.output)
    }

    @Test func `what the server is told is there for everybody at once`() async throws {
        let server = try await DemoServer.start()
        let tag = ##"{"name": "Press", "colour": "#123456"}"##
        #expect(try await call(server.data, "parties.defineTag", tag).status == .exited(0))
        let tags = try await call(server.data, "parties.listTags")
        #expect(tags.output.contains(#""name":"Press""#))
        #expect(await server.stop() == .exited(0))
    }

    @Test(arguments: [
        ("parties.getParty", #"{"party": "1"}"#, 65, "Not found"),
        ("parties.findParties", #"{"limit": "many"}"#, 65, "limit: "),
        ("parties.findParties", "{", 65, ""),
        ("parties.noSuchThing", "{}", 65, "There is no such operation"),
        ("parties.eraseParty", #"{"party": "1"}"#, 65, ""),
        ("parties", "{}", 64, "--operation takes a name"),
    ])
    func `refusals are words on standard error and a status`(
        operation: String, request: String, status: Int32, words: String
    ) async throws {
        let server = try await DemoServer.start()
        let beside = try await call(server.data, operation, request)
        #expect(beside.status == .exited(status))
        #expect(beside.output.isEmpty)
        #expect(beside.errorOutput.hasPrefix("pavilion: "))
        #expect(words.isEmpty || beside.errorOutput.contains(words), "\(beside.errorOutput)")
        #expect(await server.stop() == .exited(0))
        let alone = try await call(server.data, operation, request)
        #expect(alone.status == .exited(status))
        #expect(alone.errorOutput.suffix(40) == beside.errorOutput.suffix(40))
    }

    @Test func `a directory in use by a program without a socket is not touched`() async throws {
        let server = try await DemoServer.start()
        try FileManager.default.removeItem(atPath: "\(server.data)/admin.sock")
        let refused = try await call(server.data, "parties.listTags")
        #expect(refused.status == .exited(69))
        #expect(refused.errorOutput.contains("is in use by another Pavilion"))
        #expect(await server.stop() == .exited(0))
    }

    @Test func `what is no data directory is said, and none is made of it`() async throws {
        let directory = try TemporaryDirectory()
        let refused = try await call(directory.path, "parties.listTags")
        #expect(refused.status == .exited(69))
        #expect(refused.errorOutput.contains("is this a data directory?"))
        #expect(try await call(directory.file("missing"), "parties.listTags").status == .exited(69))
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [])
    }

    @Test func `a directory deeper than a socket's address has room for is served all the same`() async throws {
        let directory = try TemporaryDirectory()
        let data = directory.file(String(repeating: "d", count: 120) + "/data")
        let server = try await ServerProcess.start(data: data)
        #expect(try await call(data, "editions.listEditions").status == .exited(0))
        #expect(await server.stop() == .exited(0))
        #expect(!FileManager.default.fileExists(atPath: "\(data)/admin.sock"))
    }
}
