import HTTPServer
import TestSupport
import Testing

/// Answers that are being written while the server closes.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerDrainTests {
    private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func `draining lets a download finish, and ends a stream of events at once`() async throws {
        let (gate, ended) = (Gate(), Gate())
        let handler = Handling { request in
            let isDownload = request.path != ["events"]
            return HTTPResponse(
                status: 200,
                body: .written(
                    WrittenBody(isDownload: isDownload) { writer in
                        try await writer.write(Array("one".utf8))
                        if isDownload {
                            await gate.pass()
                        } else {
                            do { try await Task.sleep(for: .seconds(600)) } catch { await ended.pass() }
                        }
                        try await writer.write(Array("two".utf8))
                    }))
        }
        try await withServer(handler) { server in
            let (download, events) = try (RawConnection(port: server.port), RawConnection(port: server.port))
            try await download.send(get)
            try await events.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
            for connection in [download, events] {
                #expect(try await connection.responseHead().status == 200)
                #expect(try await connection.nextChunk() == "one")
            }
            async let drained: Void = server.drain(within: .seconds(30))
            #expect(try await events.nextChunk() == nil)
            await ended.arrival(of: 1)
            await ended.open()
            await gate.open()
            #expect(try await download.nextChunk() == "two")
            #expect(try await download.nextChunk() == nil)
            await drained
        }
    }

    @Test func `what is not written in time is broken off, whether it rests or not`() async throws {
        let handler = writing { writer in
            try await writer.write([UInt8](repeating: 1, count: 1_000))
            do { try await Task.sleep(for: .seconds(600)) } catch { return }
        }
        try await withServer(handler) { server in
            let connections = try (1...16).map { _ in try RawConnection(port: server.port) }
            for connection in connections {
                try await connection.send(get)
                #expect(try await connection.responseHead().status == 200)
                #expect(try await connection.nextChunk()?.count == 1_000)
            }
            await server.drain(within: .zero)
            for connection in connections {
                await #expect(throws: ConnectionFailure.self) { try await connection.nextChunk() }
            }
        }
    }

    @Test func `many that are written to and read from while the server closes leave nothing suspended`() async throws {
        let handler = writing(isDownload: false) { writer in
            while true {
                try await writer.write([1])
                await Task.yield()
            }
        }
        for _ in 1...10 {
            try await withServer(handler) { server in
                let connections = try (1...16).map { _ in try RawConnection(port: server.port) }
                for connection in connections { try await connection.send(get) }
                for connection in connections { #expect(try await connection.responseHead().status == 200) }
                for connection in connections.prefix(8) { connection.close() }
                await server.drain(within: .zero)
            }
        }
    }
}
