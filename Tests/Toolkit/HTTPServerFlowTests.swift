import HTTPServer
import Metrics
import TestSupport
import Testing

/// Requests that come slowly, too many at once, or while the server closes.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerFlowTests {
    @Test(arguments: [
        "",
        "GET / HT",
        "GET / HTTP/1.1\r\nHost: a\r\nX: ",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nslow",
        "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /second HTTP/1.1\r\nHo",
    ]) func aClientThatStopsHalfwayIsShut(sent: String) async throws {
        let metrics = MetricRegistry()
        try await withServer(metrics: metrics) { configuration in
            configuration.headerTimeout = .milliseconds(100)
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(sent)
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
        #expect(metrics.value("http_requests_refused_total", labels: ["reason": "slow"]) == 1)
    }

    @Test func anIdleConnectionIsClosed() async throws {
        try await withServer { configuration in
            configuration.idleTimeout = .milliseconds(100)
            configuration.headerTimeout = .seconds(60)
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await connection.response().status == 200)
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
    }

    @Test func aSlowHandlerIsNotTheClientsFault() async throws {
        let handler = Handling { _ in
            try? await Task.sleep(for: .milliseconds(300))
            return .text("at last", status: 200)
        }
        try await withServer(handler) { configuration in
            configuration.headerTimeout = .milliseconds(100)
        } _: { server in
            let response = try await HTTPClient(port: server.port).get("/")
            #expect(response.text == "at last\n")
        }
    }

    @Test func requestsOverTheLimitGet503UntilThereIsRoom() async throws {
        let gate = Gate()
        let handler = Handling { _ in
            await gate.pass()
            return .text("done", status: 200)
        }
        try await withServer(handler) { configuration in
            configuration.requestLimit = 2
        } _: { server in
            let running = try [RawConnection(port: server.port), RawConnection(port: server.port)]
            for connection in running { try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
            await gate.arrival(of: 2)
            let third = try RawConnection(port: server.port)
            try await third.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let refused = try await third.response()
            #expect(refused.status == 503)
            #expect(refused["Retry-After"] == "1")
            await gate.open()
            for connection in running { #expect(try await connection.response().status == 200) }
            try await third.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await third.response().status == 200)
        }
    }

    @Test func `P8: the last places are kept for what is urgent`() async throws {
        let gate = Gate()
        let handler = Handling(admission: { .accept(bodyLimit: 0, isUrgent: $0.path == ["urgent"]) }) { _ in
            await gate.pass()
            return .text("done", status: 200)
        }
        try await withServer(handler) { configuration in
            configuration.requestLimit = 8
        } _: { server in
            let connections = try (0..<10).map { _ in try RawConnection(port: server.port) }
            for connection in connections[..<7] { try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
            await gate.arrival(of: 7)
            try await connections[7].send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await connections[7].response().status == 503)
            try await connections[8].send("GET /urgent HTTP/1.1\r\nHost: a\r\n\r\n")
            await gate.arrival(of: 8)
            try await connections[9].send("GET /urgent HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await connections[9].response().status == 503)
            await gate.open()
            for connection in connections[..<7] + [connections[8]] {
                #expect(try await connection.response().status == 200)
            }
        }
    }

    @Test func drainingFinishesWhatRunsAndRefusesTheRest() async throws {
        let gate = Gate()
        let handler = Handling { request in
            if request.path == ["slow"] { await gate.pass() }
            return .text("done", status: 200)
        }
        try await withServer(handler) { server in
            let (running, idle) = try (RawConnection(port: server.port), RawConnection(port: server.port))
            try await running.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
            try await idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await idle.response().status == 200)
            await gate.arrival(of: 1)
            async let drained: Void = server.drain(within: .seconds(10))
            while (try? RawConnection(port: server.port)) != nil {}
            try await idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let refused = try await idle.response()
            #expect(refused.status == 503)
            #expect(refused["Connection"] == "close")
            await gate.open()
            let finished = try await running.response()
            #expect(finished.text == "done\n")
            #expect(finished["Connection"] == "close")
            await drained
        }
    }

    @Test func drainingAnswersARequestWhoseBodyIsStillComing() async throws {
        let handler = Handling { request in .text(String(decoding: request.body, as: UTF8.self), status: 200) }
        try await withServer(handler) { server in
            let (slow, idle) = try (RawConnection(port: server.port), RawConnection(port: server.port))
            try await slow.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n")
            #expect(try await slow.response().status == 100)
            async let drained: Void = server.drain(within: .seconds(10))
            while (try? RawConnection(port: server.port)) != nil {}
            try await idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await idle.response().status == 503)
            try await slow.send("body")
            #expect(try await slow.response().text == "body\n")
            await drained
        }
    }

    @Test func bodiesBeyondTheBudgetAreReadPastAndGet503UntilThereIsRoom() async throws {
        // A quarter of it is the network's.
        try await withServer(echo, { $0.bodyBudget = 4000 }) { server in
            let (first, second) = try (RawConnection(port: server.port), RawConnection(port: server.port))
            let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\nExpect: 100-continue\r\n\r\n"
            try await first.send(head)
            #expect(try await first.response().status == 100)
            try await first.send(String(repeating: "a", count: 899))
            // The second body can only be refused once the first one is held.
            try await eventually("the budget is used up") {
                try await second.send(head)
                guard try await second.response().status == 100 else { return false }
                try await second.send(String(repeating: "b", count: 900))
                return try await second.response().status == 503
            }
            try await first.send("a")
            #expect(try await first.response().status == 200)
            try await second.send(head)
            #expect(try await second.response().status == 100)
            try await second.send(String(repeating: "b", count: 900))
            #expect(try await second.response().status == 200)
        }
    }

    @Test func drainingEndsWhatDoesNotFinish() async throws {
        let gate = Gate()
        let handler = Handling { _ in
            await gate.pass()
            return .text("done", status: 200)
        }
        try await withServer(handler) { server in
            let connections = try (1...8).map { _ in try RawConnection(port: server.port) }
            for connection in connections { try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
            await gate.arrival(of: 8)
            await server.drain(within: .zero)
            for connection in connections {
                let refused = try await connection.response()
                #expect(refused.status == 503 && refused["Retry-After"] == "1")
            }
            await gate.open()
        }
    }

    @Test func aHandlerWhoseClientHasGoneStillFinishes() async throws {
        let (gate, finished) = (Gate(), Gate())
        let handler = Handling { request in
            if request.path == ["stay"] { return .text("here", status: 200) }
            await gate.pass()
            await finished.open()
            await finished.pass()
            return .text("nobody reads this", status: 200)
        }
        let metrics = MetricRegistry()
        try await withServer(handler, metrics: metrics) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            await gate.arrival(of: 1)
            connection.close()
            await gate.open()
            await finished.arrival(of: 1)
            #expect(try await HTTPClient(port: server.port).get("/stay").text == "here\n")
        }
        #expect(metrics.value("http_requests_in_flight") == 0)
    }

    @Test func aClientThatDoesNotReadItsAnswerIsShut() async throws {
        let metrics = MetricRegistry()
        let handler = Handling { _ in HTTPResponse(status: 200, body: [UInt8](repeating: 0, count: 32 << 20)) }
        try await withServer(handler, metrics: metrics) { configuration in
            configuration.headerTimeout = .milliseconds(100)
            configuration.minimumBodyRate = 1 << 30
        } _: { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            while metrics.value("http_requests_refused_total", labels: ["reason": "slow"]) == 0 {
                try Task.checkCancellation()
                await Task.yield()
            }
        }
    }

    @Test func anAddressHasOnlySoManyConnections() async throws {
        try await withServer { configuration in
            configuration.perAddressConnectionLimit = 1
        } _: { server in
            let first = try RawConnection(port: server.port)
            try await first.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await first.response().status == 200)
            let isSecondClosed = await (try RawConnection(port: server.port)).isClosed()
            #expect(isSecondClosed)
        }
    }

    @Test func aDrainedServerLeavesNothingBehind() async throws {
        weak var kept: Gate?
        do {
            let gate = Gate()
            kept = gate
            let handler = Handling { _ in
                await gate.pass()
                return .text("done", status: 200)
            }
            try await withServer(handler) { server in
                let (gone, stays) = try (RawConnection(port: server.port), RawConnection(port: server.port))
                for connection in [gone, stays] { try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
                await gate.arrival(of: 2)
                gone.close()
                await gate.open()
                #expect(try await stays.response().status == 200)
            }
        }
        while kept != nil {
            try Task.checkCancellation()
            await Task.yield()
        }
    }
}
