import HTTPServer
import TestSupport
import Testing

/// Streamed bodies that come packed.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerGzipTests {
    @Test func `a gzip body comes out unpacked, by length and chunked`() async throws {
        let packed = try await gzip(Array((1...100_000).map { "<exhibitor>\($0)</exhibitor>" }.joined().utf8))
        let size = (1...100_000).reduce(0) { $0 + 23 + "\($1)".count }
        try await withServer(counting()) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(Array(upload(packed.count, "Content-Encoding: gzip\r\n").utf8) + packed)
            #expect(try await connection.response().text == "\(size) bytes, end\n")
            try await connection.send(
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Encoding: X-Gzip\r\n\r\n")
            for byte in packed.prefix(100) { try await connection.send(Array("1\r\n".utf8) + [byte] + [13, 10]) }
            let rest = packed.dropFirst(100)
            try await connection.send(Array("\(String(rest.count, radix: 16))\r\n".utf8) + rest + [13, 10])
            try await connection.send("0\r\n\r\n")
            #expect(try await connection.response().text == "\(size) bytes, end\n")
        }
    }

    @Test(arguments: ["br", "deflate", "gzip, gzip", "gzip\r\nContent-Encoding: gzip", "zstd", ""])
    func `other encodings get 415, which tells what is read`(encoding: String) async throws {
        try await withServer(counting()) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(upload(9, "Content-Encoding: \(encoding)\r\n"))
            let response = try await connection.response()
            #expect(response.status == 415)
            #expect(response["Accept-Encoding"] == "gzip")
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
    }

    @Test func `a truncated or damaged one is corrupt, and its connection stays`() async throws {
        let packed = try await gzip(Array("a list of exhibitors".utf8))
        try await withServer(counting()) { server in
            let connection = try RawConnection(port: server.port)
            for body in [Array(packed.dropLast(4)), Array("no gzip at all".utf8), []] {
                try await connection.send(Array(upload(body.count, "Content-Encoding: gzip\r\n").utf8) + body)
                #expect(try await connection.response().text.hasSuffix("bytes, corrupt\n"))
            }
        }
    }

    @Test func `a bomb is refused while it grows, and so is what is larger than the limit`() async throws {
        let bomb = try await gzip([UInt8](repeating: 0, count: 64 << 20))
        try await withServer(counting()) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(Array(upload(bomb.count, "Content-Encoding: gzip\r\n").utf8) + bomb)
            let text = try await connection.response().text
            #expect(text.hasSuffix("bytes, tooLarge\n"))
            #expect((Int(text.prefix { $0 != " " }) ?? .max) < 16 << 20)
        }
        let small = try await gzip([UInt8](repeating: 0, count: 1001))
        try await withServer(counting(limit: 1000)) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(Array(upload(small.count, "Content-Encoding: gzip\r\n").utf8) + small)
            #expect(try await connection.response().text == "0 bytes, tooLarge\n")
        }
    }
}
