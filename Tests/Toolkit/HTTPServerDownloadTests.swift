import HTTPServer
import Metrics
import TestSupport
import Testing
import Threading

/// Answers that are written while they are read.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerDownloadTests {
    private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func `what is written comes piece by piece, and the connection goes on behind it`() async throws {
        let gate = Gate()
        try await withServer(
            writing { writer in
                try await writer.write(Array("one".utf8))
                await gate.pass()
                try await writer.write([])
                try await writer.write(Array("two".utf8))
            }
        ) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(get)
            let head = try await connection.responseHead()
            #expect(head.status == 200 && head["Content-Length"] == nil)
            #expect(try await connection.nextChunk() == "one")
            await gate.open()
            #expect(try await connection.nextChunk() == "two")
            #expect(try await connection.nextChunk() == nil)
            try await connection.send(get)
            #expect(try await connection.response().text == "onetwo")
        }
    }

    @Test func `every byte of a large body comes in its order, however slowly it is read`() async throws {
        let pieces = (0..<400).map { [UInt8](repeating: UInt8(truncatingIfNeeded: $0), count: 10_000 + $0) }
        try await withServer(writing { writer in for piece in pieces { try await writer.write(piece) } }) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(get)
            #expect(try await connection.response().body == pieces.flatMap { $0 })
        }
    }

    @Test func `to a client of HTTP 1.0 the end of the connection is the end of the body`() async throws {
        let body = [UInt8](repeating: 7, count: 5_000)
        try await withServer(writing { try await $0.write(body) }) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET / HTTP/1.0\r\n\r\n")
            let response = try await connection.response()
            #expect(response["Transfer-Encoding"] == nil && response.body == body)
        }
    }

    @Test func `a body that cannot be written to its end is broken off`() async throws {
        struct Trouble: Error {}
        try await withServer(
            writing { writer in
                try await writer.write(Array("one".utf8))
                throw Trouble()
            }
        ) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(get)
            await #expect(throws: ConnectionFailure.self) { try await connection.response() }
        }
    }

    @Test func `who reads nothing holds the writer back, and is shut`() async throws {
        let (written, metrics, gate) = (Guarded(0), MetricRegistry(), Gate())
        try await withServer(
            writing { writer in
                do {
                    while true {
                        try await writer.write([UInt8](repeating: 0, count: 100_000))
                        written.withLock { $0 += 100_000 }
                    }
                } catch is CancellationError {
                    await gate.pass()
                    throw CancellationError()
                }
            }, metrics: metrics
        ) {
            $0.headerTimeout = .milliseconds(200)
            $0.minimumBodyRate = 1 << 30
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(get)
            await gate.arrival(of: 1)
            await gate.open()
            // What the two sockets hold, and the window.
            #expect(written.withLock { $0 } < 32 << 20)
        }
        #expect(metrics.value("http_requests_refused_total", labels: ["reason": "slow"]) == 1)
    }

    @Test func `a writer that takes long is not the client's fault`() async throws {
        try await withServer(
            writing { writer in
                try await Task.sleep(for: .milliseconds(300))
                try await writer.write(Array("at last".utf8))
            }
        ) {
            $0.headerTimeout = .milliseconds(100)
        } _: { server in
            let answer = try await HTTPClient(port: server.port).get("/")
            #expect(answer.text == "at last")
        }
    }

    @Test(arguments: [true, false]) func `a writer is told when its client goes away while it rests`(
        isDownload: Bool
    ) async throws {
        let (began, told) = (Gate(), Gate())
        try await withServer(
            writing(isDownload: isDownload) { writer in
                try await writer.write(Array("one".utf8))
                await began.pass()
                do { try await Task.sleep(for: .seconds(600)) } catch { await told.pass() }
                try await writer.write(Array("two".utf8))
            }
        ) {
            $0.headerTimeout = .milliseconds(100)
        } _: { server in
            await told.open()
            await began.open()
            let connection = try RawConnection(port: server.port)
            try await connection.send(get)
            await began.arrival(of: 1)
            connection.close()
            await told.arrival(of: 1)
        }
    }

    @Test func `a HEAD request gets the head, and nothing is written`() async throws {
        try await withServer(writing { _ in Issue.record("nobody reads it") }) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
            let response = try await connection.response()
            #expect(response.status == 200 && response["Transfer-Encoding"] == nil && response.body == [])
        }
    }

    @Test func `downloads over their limit get 503, and streams of events do not count`() async throws {
        let gate = Gate()
        let handler = Handling { request in
            HTTPResponse(
                status: 200,
                body: .written(
                    WrittenBody(isDownload: request.path != ["events"]) { writer in
                        try await writer.write(Array("one".utf8))
                        await gate.pass()
                    }))
        }
        try await withServer(handler) {
            $0.downloadLimit = 1
            $0.requestLimit = 1
        } _: { server in
            var open: [RawConnection] = []
            for path in ["events", "", "events"] {
                let connection = try RawConnection(port: server.port)
                try await connection.send("GET /\(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try await connection.responseHead().status == 200)
                open.append(connection)
            }
            let refused = try await HTTPClient(port: server.port).get("/")
            #expect(refused.status == 503 && refused["Retry-After"] == "1")
            await gate.open()
            try await eventually("the first one has left") {
                try await HTTPClient(port: server.port).get("/").status == 200
            }
        }
    }
}
