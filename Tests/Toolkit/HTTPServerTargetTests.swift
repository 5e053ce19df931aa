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

    @Test func `a query of as many parts as a target has room for is read`() async throws {
        let counting = Handling { request in .text("\(request.query.count) \(request.path)", status: 200) }
        try await withServer(counting) { server in
            let connection = try RawConnection(port: server.port)
            let query = Array(repeating: "a=?", count: 2000).joined(separator: "&")
            try await connection.send("GET /x?\(query) HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = try await connection.response().text
            #expect(answer == "2000 [\"x\"]\n")
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

    @Test(arguments: [
        "a b", "u@x/y", "u@x", "a/b", "a?b", "a#b", "a\\b", "a,b c", "<a>", "a:b", "a:80:80", "a:-1", ":80", "%", "a%4",
        "a%zz",
        "[::1", "::1", "[::1]x", "[::1]:x", "[127.0.0.1]", "[v1.a]", "[fe80::1%25eth0]", "[]", "\u{fc}", "a]",
    ]) func `what is no Host gets 400`(host: String) async throws {
        try await withServer { server in
            for version in ["1.1", "1.0"] {
                let connection = try RawConnection(port: server.port)
                try await connection.send("GET / HTTP/\(version)\r\nHost: \(host)\r\n\r\n")
                #expect(try await connection.response().status == 400, "\(host)")
            }
        }
    }

    @Test(arguments: [
        "a", "expo.example", "EXPO.example:8080", "xn--mnchen-3ya.example.", "127.0.0.1:80", "[::1]",
        "[2001:db8::1]:443", "a_b~c", "a:",
        "a%20b", "a!$&'()*+,;=", "", "a ", "a:80\t",
    ]) func `a Host is a name or an address, perhaps with a port, or nothing`(host: String) async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
            #expect(try await connection.response().status == 200, "\(host)")
        }
    }

    @Test func `white space around a field's value is none of it`() async throws {
        let handler = Handling { .text($0.headers.all("X").map { "<\($0)>" }.joined(), status: 200) }
        try await withServer(handler) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                "GET / HTTP/1.1\r\nHost: a\r\nX: k \r\nX:\t k  l\t \t\r\nX: \t\r\nX:\r\nX:m\r\n\r\n")
            #expect(try await connection.response().text == "<k><k  l><><><m>\n")
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
