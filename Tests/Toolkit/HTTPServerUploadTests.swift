import Metrics
import TestSupport
import Testing

@testable import HTTPServer

/// Bodies that a handler takes while they come.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerUploadTests {
    private let chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

    @Test func `bodies of known length reach the handler whole on one connection, and a chunked one, which ends it`()
        async throws
    {
        try await withServer(counting()) { server in
            let connection = try RawConnection(port: server.port)
            for _ in 1...2 {
                try await connection.send(upload(5) + "abc")
                try await connection.send("de")
                #expect(try await connection.response().text == "5 bytes, end\n")
                try await connection.send(upload(0))
                #expect(try await connection.response().text == "0 bytes, end\n")
            }
            try await connection.send(chunked + "3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n")
            let answer = try await connection.response()
            #expect(answer.text == "4 bytes, end\n" && answer["Connection"] == "close")
        }
    }

    @Test func `the handler has the first piece before the client has sent the last`() async throws {
        let (pieces, taken) = AsyncStream.makeStream(of: [UInt8].self)
        let handler = streaming { body in
            do { for try await piece in body { taken.yield(piece) } } catch { return .text("cut", status: 422) }
            return .text("done", status: 200)
        }
        try await withServer(handler) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(upload(6, "Expect: 100-continue\r\n"))
            #expect(try await connection.response().status == 100)
            var seen = pieces.makeAsyncIterator()
            for part in ["abc", "def"] {
                try await connection.send(part)
                #expect(await seen.next() == Array(part.utf8))
            }
            #expect(try await connection.response().text == "done\n")
        }
    }

    @Test(arguments: [true, false]) func `who takes slowly holds the sender back, and gets every byte`(byLength: Bool)
        async throws
    {
        let size = 64 << 20
        let handler = streaming { body in
            await holdBack(body)
            let answer = await count(body)
            return body.upload.mostWaiting <= Upload.window ? answer : .text("too much waited", status: 500)
        }
        try await withServer(handler) { server in
            let connection = try RawConnection(port: server.port)
            let part = [UInt8](repeating: 3, count: 1 << 20)
            try await connection.send(byLength ? upload(size) : chunked)
            for _ in 1...(size / part.count) {
                try await connection.send(byLength ? part : Array("100000\r\n".utf8) + part + Array("\r\n".utf8))
            }
            if !byLength { try await connection.send("0\r\n\r\n") }
            #expect(try await connection.response().text == "\(size) bytes, end\n")
        }
    }

    @Test func `a client that is held back is not late`() async throws {
        let gate = Gate()
        let handler = streaming { body in
            await holdBack(body)
            await gate.pass()
            return await count(body)
        }
        try await withServer(handler) { configuration in
            configuration.headerTimeout = .milliseconds(300)
            configuration.idleTimeout = .seconds(1)
        } _: { server in
            let size = 32 << 20
            let bytes = Array(upload(size).utf8) + [UInt8](repeating: 3, count: size)
            let held = try RawConnection(port: server.port)
            async let sent: Void = held.send(bytes)
            await gate.arrival(of: 1)
            // Others run out of patience meanwhile, one after the other, until it is more than a body may rest.
            for _ in 1...5 {
                let isClosed = await (try RawConnection(port: server.port)).isClosed()
                #expect(isClosed)
            }
            await gate.open()
            try await sent
            #expect(try await held.response().text == "\(size) bytes, end\n")
        }
    }

    @Test func `a handler learns that its client went away, after what came`() async throws {
        let (answers, answered) = AsyncStream.makeStream(of: String.self)
        try await withServer(counting(answered)) { configuration in
            // The library may miss an end that came with the last bytes; then the watchdog sees it.
            configuration.headerTimeout = .seconds(1)
            configuration.idleTimeout = .seconds(1)
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(upload(100, "Expect: 100-continue\r\n"))
            #expect(try await connection.response().status == 100)
            try await connection.send("half")
            connection.close()
            var seen = answers.makeAsyncIterator()
            #expect(await seen.next() == "4 bytes, cut")
        }
    }

    @Test func `a handler learns it also when its client went away while it was held back`() async throws {
        let (answers, answered) = AsyncStream.makeStream(of: String.self)
        let gate = Gate()
        let handler = streaming { body in
            await holdBack(body)
            await gate.pass()
            return await count(body, answered)
        }
        try await withServer(handler) { configuration in
            // The library may miss an end that came with the last bytes; then the watchdog sees it.
            configuration.headerTimeout = .seconds(1)
            configuration.idleTimeout = .seconds(1)
        } _: { server in
            let connection = try RawConnection(port: server.port)
            let size = 1 << 20
            async let sent: Void = connection.send(Array(upload(size).utf8) + [UInt8](repeating: 3, count: size - 1))
            await gate.arrival(of: 1)
            connection.close()
            try? await sent
            await gate.open()
            var seen = answers.makeAsyncIterator()
            #expect(await seen.next()?.hasSuffix(", cut") == true)
        }
    }

    @Test func `a client that stops in the middle is shut, and the handler learns it`() async throws {
        let (answers, answered) = AsyncStream.makeStream(of: String.self)
        try await withServer(counting(answered)) { configuration in
            configuration.headerTimeout = .milliseconds(100)
            configuration.idleTimeout = .milliseconds(100)
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(upload(100) + "half")
            var seen = answers.makeAsyncIterator()
            #expect(await seen.next() == "4 bytes, cut")
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
    }

    @Test func `an answer in the middle is sent when the rest was read past, and the connection stays`() async throws {
        let handler = streaming { body in
            do { for try await _ in body { return .text("no further", status: 422) } } catch {}
            return .text("nothing came", status: 500)
        }
        try await withServer(handler) { server in
            let connection = try RawConnection(port: server.port)
            let size = 8 << 20
            for _ in 1...2 {
                try await connection.send(Array(upload(size).utf8) + [UInt8](repeating: 3, count: size))
                let response = try await connection.response()
                #expect(response.status == 422)
                #expect(response.text == "no further\n")
            }
        }
    }

    @Test func `who sends too much after its answer is cut off`() async throws {
        let metrics = MetricRegistry()
        let handler = streaming { _ in .text("no", status: 422) }
        try await withServer(handler, metrics: metrics) {
            $0.unreadLimit = 1000
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try? await connection.send(Array(upload(8 << 20).utf8) + [UInt8](repeating: 3, count: 8 << 20))
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
        #expect(metrics.value("http_requests_refused_total", labels: ["reason": "unread"]) == 1)
    }

    @Test func `a body over its limit is refused by its length, or ends there for the handler`() async throws {
        try await withServer(counting(limit: 8)) { server in
            for (chunks, answer) in [
                ("8\r\n12345678\r\n", "8 bytes, end\n"), ("5\r\n12345\r\n5\r\n67890\r\n", "5 bytes, tooLarge\n"),
            ] {
                let connection = try RawConnection(port: server.port)
                try await connection.send(chunked + chunks + "0\r\n\r\n")
                #expect(try await connection.response().text == answer)
            }
            let connection = try RawConnection(port: server.port)
            try await connection.send(upload(9))
            #expect(try await connection.response().status == 413)
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
    }

    @Test func `only so many bodies are streamed at once`() async throws {
        let gate = Gate()
        let handler = streaming { body in
            await gate.pass()
            return await count(body)
        }
        try await withServer(handler) {
            $0.uploadLimit = 1
        } _: { server in
            let (first, second) = try (RawConnection(port: server.port), RawConnection(port: server.port))
            try await first.send(upload(2))
            await gate.arrival(of: 1)
            try await second.send(upload(2))
            #expect(try await second.response().status == 503)
            await gate.open()
            try await first.send("hi")
            #expect(try await first.response().status == 200)
            #expect(try await HTTPClient(port: server.port).request("POST", "/", body: [1]).status == 200)
        }
    }

    @Test func `stopping ends an upload whose client is silent, and one whose client is held back`() async throws {
        let (answers, answered) = AsyncStream.makeStream(of: String.self)
        let gate = Gate()
        let handler = Handling { head in
            .stream(limit: nil) { body in
                if head.path == ["held"] {
                    await holdBack(body)
                    await gate.pass()
                }
                return await count(body, answered)
            }
        } answer: { _ in
            .text("not streamed", status: 500)
        }
        try await withServer(handler) { server in
            let (silent, held) = try (RawConnection(port: server.port), RawConnection(port: server.port))
            try await silent.send(upload(9, "Expect: 100-continue\r\n"))
            #expect(try await silent.response().status == 100)
            let size = 32 << 20
            async let sent: Void = held.send(Array(upload(size, at: "/held").utf8) + [UInt8](repeating: 3, count: size))
            await gate.arrival(of: 1)
            await server.drain(within: .zero)
            await gate.open()
            var seen = answers.makeAsyncIterator()
            for _ in 1...2 { #expect(await seen.next()?.hasSuffix(", cut") == true) }
            try? await sent
            for connection in [silent, held] {
                let isClosed = await connection.isClosed()
                #expect(isClosed)
            }
        }
    }

    @Test func `a handler that tells its taker to stop does not wait for the client`() async throws {
        let (answers, answered) = AsyncStream.makeStream(of: Void.self)
        let handler = streaming { body in
            defer { answered.yield() }
            let taker = Task { try await body.reduce(0) { $0 + $1.count } }
            taker.cancel()
            guard case .failure(let error) = await taker.result, error is CancellationError else {
                return .text("not stopped", status: 500)
            }
            return .text("stopped", status: 200)
        }
        try await withServer(handler) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(upload(2))
            var seen = answers.makeAsyncIterator()
            await seen.next()
            try await connection.send("hi")
            #expect(try await connection.response().text == "stopped\n")
        }
    }

    @Test func `the same over a Unix socket`() async throws {
        let directory = try TemporaryDirectory()
        let file = directory.file("http.sock")
        let server = try WebServer(
            HTTPConfiguration(file: file), handler: counting(), log: quiet, metrics: MetricRegistry())
        let connection = try RawConnection(file: file)
        let size = 8 << 20
        try await connection.send(Array(upload(size).utf8) + [UInt8](repeating: 3, count: size))
        #expect(try await connection.response().text == "\(size) bytes, end\n")
        try await connection.send(upload(9) + "half")
        await server.drain(within: .zero)
        let isClosed = await connection.isClosed()
        #expect(isClosed)
    }

    @Test func `a body that is there already is one, too`() async throws {
        let answer = await count(UploadedBody(Array("here".utf8)))
        guard case .bytes(let bytes) = answer.body else {
            Issue.record("written")
            return
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "4 bytes, end\n")
    }
}

/// The head of an upload of known length.
func upload(_ length: Int, _ fields: String = "", at target: String = "/") -> String {
    "POST \(target) HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\(fields)\r\n"
}

/// Takes every body as a stream.
func streaming(limit: Int? = nil, _ answer: @escaping @Sendable (UploadedBody) async -> HTTPResponse) -> Handling {
    Handling(admission: { _ in .stream(limit: limit, answer: answer) }) { _ in .text("not streamed", status: 500) }
}

/// Takes nothing until the client is held back: its next bytes, at most 32 KiB, would be too much.
private func holdBack(_ body: UploadedBody) async {
    while body.upload.mostWaiting + 32_768 < Upload.window { await Task.yield() }
}

/// Answers with how many bytes came, and how it ended.
func counting(_ answered: AsyncStream<String>.Continuation? = nil, limit: Int? = nil) -> Handling {
    streaming(limit: limit) { await count($0, answered) }
}

private func count(_ body: UploadedBody, _ answered: AsyncStream<String>.Continuation? = nil) async -> HTTPResponse {
    var (bytes, end) = (0, "end")
    do {
        for try await piece in body { bytes += piece.count }
    } catch {
        end = (error as? UploadFailure)?.code.rawValue ?? "\(error)"
    }
    answered?.yield("\(bytes) bytes, \(end)")
    return .text("\(bytes) bytes, \(end)", status: 200)
}
