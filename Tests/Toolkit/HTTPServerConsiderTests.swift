import HTTPServer
import TestSupport
import Testing

/// Requests of which it takes a while to know whether they are let in.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerConsiderTests {
    private let hello = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"

    /// Passes the gate, then says `admission`.
    private func considering(
        _ gate: Gate, _ admission: @escaping @Sendable () -> Admission
    ) -> Handling {
        Handling { _ in
            .consider {
                await gate.pass()
                return admission()
            }
        } answer: { request in
            .text(String(decoding: request.body, as: UTF8.self), status: 200)
        }
    }

    @Test func `who is refused is not told to send its body, and none of it is read`() async throws {
        let gate = Gate()
        try await withServer(considering(gate) { .refuse(.text("No.", status: 401)) }) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\nExpect: 100-continue\r\n\r\n")
            await gate.arrival(of: 1)
            await gate.open()
            #expect(try await connection.response().status == 401)
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
    }

    @Test func `who is let in is heard whole, also what came at once, on one connection`() async throws {
        let gate = Gate()
        await gate.open()
        let streamed = considering(gate) {
            .stream(limit: nil) { body in
                var bytes: [UInt8] = []
                do { for try await piece in body { bytes += piece } } catch { return .text("cut", status: 422) }
                return .text(String(decoding: bytes, as: UTF8.self), status: 200)
            }
        }
        for handler in [streamed, considering(gate) { .accept(bodyLimit: 100) }] {
            try await withServer(handler) { server in
                let connection = try RawConnection(port: server.port)
                for _ in 1...3 {
                    try await connection.send(hello)
                    #expect(try await connection.response().text.hasPrefix("hello"))
                }
                try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try await connection.response().status == 200)
            }
        }
    }

    @Test func `who goes away meanwhile holds nothing up`() async throws {
        let gate = Gate()
        try await withServer(considering(gate) { .accept(bodyLimit: 100) }) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(hello)
            await gate.arrival(of: 1)
            connection.close()
            await gate.open()
            let other = try RawConnection(port: server.port)
            try await other.send(hello)
            #expect(try await other.response().text.hasPrefix("hello"))
        }
    }

    @Test func `a server that closes does not wait for what is considered`() async throws {
        let gate = Gate()
        try await withServer(considering(gate) { .accept(bodyLimit: 100) }) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(hello)
            await gate.arrival(of: 1)
            await server.drain(within: .zero)
            #expect(try await connection.response().status == 503)
        }
        await gate.open()
    }
}
