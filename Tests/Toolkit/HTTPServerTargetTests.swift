import HTTPServer
import TestSupport
import Testing

/// Methods, targets and heads at their edges, over a raw socket.
@Suite(.timeLimit(.minutes(1))) struct HTTPServerTargetTests {
    @Test func `the longest target is read, and a longer one gets 414`() async throws {
        try await withServer { server in
            for (length, status) in [(8192, 200), (8193, 414), (30_000, 414), (40_000, 414)] {
                let connection = try RawConnection(port: server.port)
                let target = "/" + String(repeating: "a", count: length - 1)
                try await connection.send("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try await connection.response().status == status, "\(length)")
            }
        }
    }

    @Test func `too many header fields, or too long ones, get 431`() async throws {
        try await withServer { server in
            for (fields, status) in [
                (String(repeating: "X: 1\r\n", count: 99), 200), (String(repeating: "X: 1\r\n", count: 100), 431),
                (String(repeating: "X: 1\r\n", count: 10_000), 431),
                ("X: \(String(repeating: "a", count: 40_000))\r\n", 431),
            ] {
                let connection = try RawConnection(port: server.port)
                do { try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n") } catch {}
                #expect(try await connection.response().status == status, "\(fields.count)")
            }
        }
    }

    @Test(arguments: [
        ("http://elsewhere/x", "[\"x\"]"), ("HTTPS://elsewhere/x", "[\"x\"]"), ("http://elsewhere", "[]"),
        ("http://elsewhere?q=/y", "[]"), ("http://elsewhere:8080/a/b?c", "[\"a\", \"b\"]"),
        ("//x/y", "[\"\", \"x\", \"y\"]"),
    ]) func `an absolute target is its path`(target: String, path: String) async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await connection.response().text == "GET \(path) \n")
        }
    }

    @Test(arguments: ["http:///x", "ftp://a/x", "*", "", "a/b", "/a#b", "http://"])
    func `what is no target gets 400`(target: String) async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await connection.response().status == 400)
        }
    }

    @Test func `OPTIONS of the server as a whole is answered, and the connection stays`() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            for _ in 1...2 {
                try await connection.send("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try await connection.response().status == 204)
            }
        }
    }

    @Test func `a method is the handler's to judge, whatever it is called`() async throws {
        try await withServer { server in
            for method in ["OPTIONS", "TRACE", "BREW", "get", "PATCH"] {
                let connection = try RawConnection(port: server.port)
                try await connection.send("\(method) /x HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try await connection.response().text == "\(method) [\"x\"] \n")
            }
        }
    }

    @Test func `only HTTP 1_1 is told to go on, and only for a body that is let in`() async throws {
        try await withServer { server in
            let old = try RawConnection(port: server.port)
            try await old.send("POST / HTTP/1.0\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nhi")
            #expect(try await old.response().text == "POST [] hi\n")
            let large = try RawConnection(port: server.port)
            try await large.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1025\r\nExpect: 100-continue\r\n\r\n")
            #expect(try await large.response().status == 413)
            let none = try RawConnection(port: server.port)
            try await none.send("GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n")
            // Who has no body may be told to go on (RFC 9110 §10.1.1), and is answered all the same.
            var answer = try await none.response()
            if answer.status == 100 { answer = try await none.response() }
            #expect(answer.text == "GET [] \n")
        }
    }
}
