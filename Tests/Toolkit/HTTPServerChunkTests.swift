import HTTPServer
import TestSupport
import Testing
import Threading

/// Bodies in chunks: where they end, two readers may not agree, so that nothing behind them is read.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerChunkTests {
    private static let head = "POST /first HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    private static let next = "GET /behind HTTP/1.1\r\nHost: a\r\n\r\n"

    /// What of it a handler saw, as target and body. The server must end the connection.
    private func seen(_ sent: String, isStreamed: Bool) async throws -> [String] {
        let seen = Guarded<[String]>([])
        @Sendable func note(_ head: HTTPRequest, _ body: [UInt8]) -> HTTPResponse {
            seen.withLock { $0.append("\(head.target) \(String(decoding: body, as: UTF8.self))") }
            return .text("seen", status: 200)
        }
        let handler = Handling(
            admission: { head in
                guard isStreamed else { return .accept(bodyLimit: 1024) }
                return .stream(limit: 1024) { body in
                    var bytes: [UInt8] = []
                    do { for try await piece in body { bytes += piece } } catch { return .text("cut", status: 400) }
                    return note(head, bytes)
                }
            }, answer: { note($0, $0.body) })
        try await withServer(handler) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(sent)
            let isClosed = await connection.isClosed()
            #expect(isClosed, "\(sent.debugDescription)")
        }
        return seen.withLock { $0 }
    }

    /// Chunk lines that end too early, extensions with what others take for the end of the line, and what is no size at all.
    @Test(arguments: [
        "1\nX\r\n0\r\n\r\n", "1\nX\n0\n\n", "1;a\nX\r\n0\r\n\r\n", "1;a=\"\nX\r\n0\r\n\r\n\"\r\n",
        "1;a\rX\r\n0\r\n\r\n",
        "1\rX\r\n0\r\n\r\n", "1\r\nXY\r\n0\r\n\r\n", "1 \r\nX\r\n0\r\n\r\n", " 1\r\nX\r\n0\r\n\r\n", "g\r\n\r\n",
        "\r\n\r\n",
        "-1\r\n\r\n", "+1\r\nX\r\n0\r\n\r\n", "0x1\r\nX\r\n0\r\n\r\n", "10000000000000000\r\nX\r\n0\r\n\r\n",
        "fffffffffffffffff\r\nX\r\n0\r\n\r\n", "0\nX: y\n\n", "0\r\nX: y\n\r\n", "0;\n\r\n",
    ]) func `a chunk that two readers may read otherwise lets nothing behind it in`(chunks: String) async throws {
        for isStreamed in [false, true] {
            // Whoever waits for the rest of a chunk gets it, and an end.
            let sent = Self.head + chunks + Self.next + "0\r\n\r\n" + Self.next
            let seen = try await seen(sent, isStreamed: isStreamed)
            #expect(seen.count <= 1 && seen.allSatisfy { $0.hasPrefix("/first ") }, "\(seen)")
        }
    }

    @Test(arguments: [
        "1\r\nX\r\n0\r\n\r\n", "1;a=b;c=\"d\"\r\nX\r\n0;e\r\nTrailer: f\r\n\r\n", "001\r\nX\r\n000\r\n\r\n",
    ])
    func `a body in chunks is taken, and its answer ends the connection`(chunks: String) async throws {
        for isStreamed in [false, true] {
            let seen = try await seen(Self.head + chunks + Self.next, isStreamed: isStreamed)
            #expect(seen == ["/first X"])
        }
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(Self.head + chunks)
            let answer = try await connection.response()
            #expect(answer.status == 200 && answer["Connection"] == "close")
        }
    }
}
