import HTTPServer
import Metrics
import TestSupport
import Testing

@Suite struct HTTPServerTests {
    @Test func severalRequestsShareOneConnection() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            for number in 1...3 {
                try await connection.send("POST /r/\(number) HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi")
                let response = try await connection.response()
                #expect(response.status == 200)
                #expect(response.text == "POST [\"r\", \"\(number)\"] hi\n")
            }
        }
    }

    @Test func pipelinedRequestsAreAnsweredInOrder() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            let requests = (1...3).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }
            try await connection.send(requests.joined())
            for number in 1...3 {
                #expect(try await connection.response().text == "GET [\"\(number)\"] \n")
            }
        }
    }

    @Test func aChunkedBodyReachesTheHandlerWhole() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
            try await connection.send("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
            #expect(try await connection.response().text == "POST [] abcde\n")
        }
    }

    @Test func headAnswersLikeGetWithoutTheBody() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\nGET /x HTTP/1.1\r\nHost: a\r\n\r\n")
            let head = try await connection.response(hasBody: false)
            let get = try await connection.response()
            #expect(head.status == 200)
            #expect(head["Content-Length"] == get["Content-Length"])
            #expect(get.text == "GET [\"x\"] \n")
        }
    }

    @Test func everyAnswerIsDatedAndNamesNoSoftware() async throws {
        try await withServer { server in
            let response = try await HTTPClient(port: server.port).get("/")
            #expect(response["Date"]?.hasSuffix("GMT") == true)
            #expect(response["Server"] == nil)
        }
    }

    @Test func theHandlerSeesTheRequestDecoded() async throws {
        let handler = Handling { request in
            let query = request.query.map { "\($0.name)=\($0.value)" }.joined(separator: "|")
            let all = request.headers.all("x-tag").joined(separator: "|")
            let seen = [request.target, "\(request.path)", query, all, request.cookies["b"] ?? "", request.peer]
            return .text(seen.joined(separator: "\n"), status: 200)
        }
        try await withServer(handler) { server in
            let fields = [("X-Tag", "1"), ("x-tag", "2"), ("Cookie", "a=1; b=x=y")]
            let response = try await HTTPClient(port: server.port).get(
                "/a%2Fb/%E5%B1%95?q=1+2&q=%26&z", headers: fields)
            #expect(
                response.text == """
                    /a%2Fb/%E5%B1%95
                    ["a/b", "展"]
                    q=1 2|q=&|z=
                    1|2
                    x=y
                    127.0.0.1

                    """)
        }
    }

    @Test func twoServersRunAtOnceOnPortsOfTheirOwn() async throws {
        try await withServer { first in
            try await withServer(Handling { _ in .text("second", status: 200) }) { second in
                #expect(first.port > 0 && second.port > 0 && first.port != second.port)
                let responses = try await [
                    HTTPClient(port: first.port).get("/"), HTTPClient(port: second.port).get("/"),
                ]
                #expect(responses.map(\.text) == ["GET [] \n", "second\n"])
            }
        }
    }

    @Test func aTakenPortIsRefusedWithItsReason() async throws {
        try await withServer { server in
            let failure = #expect(throws: HTTPServerFailure.self) {
                try WebServer(
                    HTTPConfiguration(port: server.port), handler: echo, log: quiet, metrics: MetricRegistry())
            }
            #expect(failure?.code == .cannotListen)
            #expect(failure?.description.contains("in use") == true)
        }
    }

    @Test func anAnswerThatWouldSplitTheResponseIsNotSent() async throws {
        let handler = Handling { _ in HTTPResponse(status: 200, headers: [("X-A", "1\r\nSet-Cookie: stolen=1")]) }
        try await withServer(handler) { server in
            let response = try await HTTPClient(port: server.port).get("/")
            #expect(response.status == 500)
            #expect(response["Set-Cookie"] == nil)
        }
    }

    @Test func requestsAreCountedByMethodAndClassOfStatus() async throws {
        let metrics = MetricRegistry()
        let handler = Handling { .text("", status: $0.path == ["no"] ? 404 : 200) }
        try await withServer(handler, metrics: metrics) { server in
            for (method, target) in [("GET", "/"), ("GET", "/no"), ("BREW", "/")] {
                _ = try await HTTPClient(port: server.port).request(method, target)
            }
        }
        for labels: KeyValuePairs in [
            ["method": "GET", "status": "2xx"], ["method": "GET", "status": "4xx"],
            ["method": "other", "status": "2xx"],
        ] {
            #expect(metrics.value("http_requests_total", labels: labels) == 1)
        }
        #expect(metrics.value("http_request_duration_seconds") == 3)
        #expect(metrics.value("http_requests_in_flight") == 0)
    }

    @Test func twoThousandRequestsOnSixteenConnectionsAreAllAnswered() async throws {
        try await withServer { server in
            let answered = try await withThrowingTaskGroup(of: Int.self) { group in
                for client in 1...16 {
                    group.addTask {
                        let connection = try RawConnection(port: server.port)
                        var answered = 0
                        for number in 1...125 {
                            let target = "/\(client)/\(number)"
                            try await connection.send(
                                "POST \(target) HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx")
                            let response = try await connection.response()
                            if response.text == "POST [\"\(client)\", \"\(number)\"] x\n" { answered += 1 }
                        }
                        return answered
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(answered == 2000)
        }
    }
}
