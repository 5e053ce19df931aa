import HTTPServer
import NetworkAddresses
import TestSupport
import Testing

/// How much of the room for bodies one network may have, behind a proxy that tells whose they are.
@Suite(.timeLimit(.minutes(1))) struct BodyShareTests {
    @Test func `P8: one network has a quarter of it, however many bodies it sends, and others have room`()
        async throws
    {
        try await withRoom(8000) { clients in
            var held: [RawConnection] = []
            for _ in 1...2 { held.append(try await clients.hold(1000, from: "192.0.2.1")) }
            #expect(try await clients.status(of: 1, from: "192.0.2.1") == 503)
            #expect(try await clients.status(of: 2000, from: "192.0.2.2") == 200)
            await clients.gate.open()
            for connection in held { #expect(try await connection.response().status == 200) }
            try await eventually("there is room again") {
                try await clients.status(of: 2000, from: "192.0.2.1") == 200
            }
        }
    }

    @Test func `a venue's network has three quarters of it`() async throws {
        try await withRoom(8000) { clients in
            let held = try await clients.hold(4000, from: "198.51.100.1")
            #expect(try await clients.status(of: 2000, from: "198.51.100.1") == 200)
            #expect(try await clients.status(of: 2001, from: "198.51.100.1") == 503)
            await clients.gate.open()
            #expect(try await held.response().status == 200)
        }
    }

    @Test func `P8: the last eighth is kept for what is urgent, which no neighbour takes away`() async throws {
        try await withRoom(8000) { clients in
            var held: [RawConnection] = []
            for last in 1...3 { held.append(try await clients.hold(2000, from: "192.0.2.\(last)")) }
            held.append(try await clients.hold(1000, from: "192.0.2.4"))
            #expect(try await clients.status(of: 1, from: "192.0.2.5") == 503)
            #expect(try await clients.status(of: 1000, to: "/urgent", from: "192.0.2.1") == 200)
            #expect(try await clients.status(of: 1001, to: "/urgent", from: "192.0.2.1") == 503)
            await clients.gate.open()
            for connection in held { #expect(try await connection.response().status == 200) }
        }
    }

    /// A server with room for so many bytes, and those who are behind its proxy.
    private func withRoom(_ bytes: Int, _ body: (Clients) async throws -> Void) async throws {
        let (proxy, venue) = (try #require(AddressBlock("127.0.0.1")), try #require(AddressBlock("198.51.100.0/24")))
        let gate = Gate()
        let handler = Handling(admission: { .accept(bodyLimit: 8000, isUrgent: $0.path == ["urgent"]) }) { request in
            if request.path == ["slow"] { await gate.pass() }
            return .text("done", status: 200)
        }
        try await withServer(handler) {
            ($0.bodyBudget, $0.trustedProxies, $0.venueNetworks) = (bytes, [proxy], [venue])
        } _: { server in
            try await body(Clients(port: server.port, gate: gate))
        }
    }
}

/// Whoever a proxy says that they are.
private final class Clients {
    private let port: Int
    let gate: Gate
    private var holding = 0

    init(port: Int, gate: Gate) { (self.port, self.gate) = (port, gate) }

    /// What a body of this length is answered with.
    func status(of count: Int, to target: String = "/", from address: String) async throws -> Int {
        try await send(count, target, address).response().status
    }

    /// Sends a body that is held until the gate opens.
    func hold(_ count: Int, from address: String) async throws -> RawConnection {
        let connection = try await send(count, "/slow", address)
        holding += 1
        await gate.arrival(of: holding)
        return connection
    }

    private func send(_ count: Int, _ target: String, _ address: String) async throws -> RawConnection {
        let connection = try RawConnection(port: port)
        try await connection.send(
            "POST \(target) HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: \(address)\r\nContent-Length: \(count)\r\n\r\n"
                + String(repeating: "b", count: count))
        return connection
    }
}
