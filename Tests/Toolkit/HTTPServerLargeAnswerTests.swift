import Glibc
import HTTPServer
import Metrics
import TestSupport
import Testing

/// Answers that do not fit into what a connection may hold.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerLargeAnswerTests {
    private static let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 251) }
    private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test(arguments: [64 << 10, (64 << 10) + 1, 3_000_000])
    func `it comes whole, with its length, and the connection goes on behind it`(count: Int) async throws {
        let body = Array(Self.bytes.prefix(count))
        try await withServer(Handling { _ in HTTPResponse(status: 200, body: body) }) { server in
            let connection = try RawConnection(port: server.port)
            for _ in 1...2 {
                try await connection.send(get)
                let answer = try await connection.response()
                #expect(answer["Content-Length"] == "\(count)" && answer["Transfer-Encoding"] == nil)
                #expect(answer.body == body)
            }
            try await connection.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
            let head = try await connection.response(hasBody: false)
            #expect(head["Content-Length"] == "\(count)")
            try await connection.send("GET / HTTP/1.0\r\nHost: a\r\n\r\n")
            #expect(try await connection.response().body == body)
        }
    }

    @Test func `who reads nothing of it is shut soon, however long it is`() async throws {
        let metrics = MetricRegistry()
        let body = [UInt8](repeating: 0, count: 32 << 20)
        try await withServer(Handling { _ in HTTPResponse(status: 200, body: body) }, metrics: metrics) {
            ($0.headerTimeout, $0.idleTimeout) = (.milliseconds(100), .milliseconds(100))
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(get)
            // At the least rate all of it takes nine hours.
            try await eventually("it is shut") {
                metrics.value("http_requests_refused_total", labels: ["reason": "slow"]) == 1
            }
        }
    }

    @Test func `many who read nothing share one copy of it`() async throws {
        let body = [UInt8](repeating: 1, count: 16 << 20)
        try await withServer(Handling { _ in HTTPResponse(status: 200, body: body) }) { server in
            let before = try residentBytes()
            var connections: [RawConnection] = []
            for _ in 1...32 {
                let connection = try RawConnection(port: server.port)
                try await connection.send(get)
                #expect(try await connection.responseHead().status == 200)
                connections.append(connection)
            }
            // A copy for each would be half a gibibyte.
            #expect(try residentBytes() - before < 128 << 20)
            for connection in connections { connection.close() }
        }
    }

    /// Of memory that this process has now.
    private func residentBytes() throws -> Int {
        let file = try #require(fopen("/proc/self/statm", "r"))
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        fgets(&line, Int32(line.count), file)
        let pages = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(separator: " ")
        return try #require(Int(pages[1])) * sysconf(Int32(_SC_PAGESIZE))
    }
}
