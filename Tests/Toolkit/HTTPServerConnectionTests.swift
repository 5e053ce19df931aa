import HTTPServer
import TestSupport
import Testing

/// How connections come in.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerConnectionTests {
    private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func `a connection over the limit waits until another one has ended`() async throws {
        try await withServer(echo, { $0.connectionLimit = 1 }) { server in
            let first = try RawConnection(port: server.port)
            try await first.send(get)
            #expect(try await first.response().status == 200)
            let second = try RawConnection(port: server.port)
            try await second.send(get)
            first.close()
            #expect(try await second.response().status == 200)
        }
    }

    @Test func `many that come at once are all taken in`() async throws {
        try await withServer(echo) { server in
            let connections = try (1...300).map { _ in try RawConnection(port: server.port) }
            for connection in connections { try await connection.send(get) }
            for connection in connections { #expect(try await connection.response().status == 200) }
        }
    }
}
