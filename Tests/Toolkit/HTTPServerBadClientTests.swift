import HTTPServer
import Metrics
import TestSupport
import Testing

/// Clients that dribble, break off, or send without reading.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerBadClientTests {
    private func isRefused(_ metrics: MetricRegistry, _ reason: String) -> Bool {
        metrics.value("http_requests_refused_total", labels: ["reason": reason]) > 0
    }

    @Test func `a head that comes byte by byte is late all the same`() async throws {
        let metrics = MetricRegistry()
        try await withServer(metrics: metrics) { configuration in
            configuration.headerTimeout = .milliseconds(200)
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n")
            try await eventually("it is shut") {
                do { try await connection.send("X: 1\r\n") } catch { return true }
                return false
            }
        }
        #expect(isRefused(metrics, "slow"))
    }

    @Test func `a body that comes byte by byte is late all the same`() async throws {
        let metrics = MetricRegistry()
        try await withServer(metrics: metrics) { configuration in
            configuration.headerTimeout = .milliseconds(200)
            configuration.minimumBodyRate = 1 << 20
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n")
            try await eventually("it is shut") {
                do { try await connection.send("b") } catch { return true }
                return false
            }
        }
        #expect(isRefused(metrics, "slow"))
    }

    @Test func `who sends one request after the other and reads no answer is shut`() async throws {
        let metrics = MetricRegistry()
        let handler = Handling { _ in HTTPResponse(status: 200, body: [UInt8](repeating: 65, count: 64 << 10)) }
        try await withServer(handler, metrics: metrics) { configuration in
            configuration.headerTimeout = .milliseconds(200)
            configuration.minimumBodyRate = 1 << 30
        } _: { server in
            let connection = try RawConnection(port: server.port, patience: 30)
            let requests = String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 1000)
            try await eventually("it is shut") {
                do { try await connection.send(requests) } catch { return true }
                return false
            }
        }
        #expect(isRefused(metrics, "slow"))
    }

    /// Where a client is when it breaks off, and how.
    @Test(
        arguments: ["", "GET / HT", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhal", "whole"],
        [true, false])
    func `who breaks off leaves nothing behind, and others are answered`(sent: String, isReset: Bool) async throws {
        let (gate, metrics) = (Gate(), MetricRegistry())
        let handler = Handling { request in
            if request.path == ["slow"] { await gate.pass() }
            return .text("here", status: 200)
        }
        try await withServer(handler, metrics: metrics) { server in
            do {
                var held: [RawConnection] = []
                for _ in 1...20 {
                    let connection = try RawConnection(port: server.port)
                    if isReset { connection.breakOffAtEnd() }
                    try await connection.send(sent == "whole" ? "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n" : sent)
                    held.append(connection)
                }
                if sent == "whole" { await gate.arrival(of: 20) }
                withExtendedLifetime(held) {}
            }
            #expect(try await HTTPClient(port: server.port).get("/").text == "here\n")
            await gate.open()
        }
        #expect(metrics.value("http_requests_in_flight") == 0)
    }
}
