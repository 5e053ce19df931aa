import Archives
import TestSupport
import Testing

@testable import HTTPServer

/// How answers travel, over a socket: RFC 9110.
@Suite(.timeLimit(.minutes(1))) struct HTTPDeliveryTests {
    private static let text = Array(String(repeating: "Hall 1, booth A01. ", count: 200).utf8)
    private static let shared = [("Cache-Control", "no-cache"), ("Content-Type", "text/plain; charset=utf-8")]

    /// Everything is this text.
    private func handler(_ headers: [(String, String)] = shared, _ body: [UInt8] = text, status: Int = 200) -> Handling
    {
        Handling { _ in HTTPResponse(status: status, headers: headers, body: body) }
    }

    private func get(_ server: WebServer, _ headers: [(String, String)] = []) async throws -> RawResponse {
        try await HTTPClient(port: server.port).get("/", headers: headers)
    }

    private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
        let decoder = GzipDecoder()
        decoder.feed(bytes)
        var plain: [UInt8] = []
        while let piece = try decoder.next() { plain += piece }
        try decoder.finish()
        return plain
    }

    @Test func `what everybody may keep has a tag, and who has it is not sent it again`() async throws {
        try await withServer(handler()) { server in
            let first = try await get(server)
            let tag = try #require(first["ETag"])
            #expect(first.body == Self.text && tag.hasPrefix("\""))
            for known in [tag, "W/\(tag)", "\"a,b\", \(tag)", "*"] {
                let again = try await get(server, [("If-None-Match", known)])
                #expect(again.status == 304 && again["ETag"] == tag && again["Cache-Control"] == "no-cache", "\(known)")
                #expect(again["Content-Type"] == nil && again["Vary"] == "Accept-Encoding")
            }
            for other in ["\"other\"", "", "nonsense", String(tag.dropLast())] {
                #expect(try await get(server, [("If-None-Match", other)]).status == 200, "\(other)")
            }
            let several = [("If-None-Match", "\"x\""), ("If-None-Match", tag)]
            #expect(try await get(server, several).status == 304)
        }
    }

    @Test func `a 304 tells the length of what it does not send, and the connection goes on`() async throws {
        try await withServer(handler()) { server in
            let connection = try RawConnection(port: server.port)
            for _ in 1...2 {
                try await connection.send("GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: *\r\n\r\n")
                let known = try await connection.response()
                #expect(known.status == 304 && known["Content-Length"] == "\(Self.text.count)")
            }
        }
    }

    @Test func `another content has another tag`() async throws {
        let tag = EntityTag(of: Self.text).description
        try await withServer(handler(Self.shared, Self.text + [10])) { server in
            let other = try await get(server, [("If-None-Match", tag)])
            #expect(other.status == 200)
        }
    }

    @Test(arguments: ["no-store", "private, no-cache", ""]) func `what is one reader's alone travels as it is`(
        caching: String
    ) async throws {
        let headers = [("Cache-Control", caching), ("Content-Type", "text/html")].filter { !$0.1.isEmpty }
        try await withServer(handler(headers)) { server in
            let answer = try await get(
                server, [("Accept-Encoding", "gzip"), ("If-None-Match", "*"), ("Range", "bytes=0-1")])
            #expect(answer.status == 200 && answer.body == Self.text)
            for field in ["ETag", "Content-Encoding", "Accept-Ranges", "Vary"] { #expect(answer[field] == nil) }
        }
    }

    @Test func `an answer with a cookie is one reader's`() async throws {
        try await withServer(handler(Self.shared + [("Set-Cookie", "language=en")])) { server in
            let answer = try await get(server, [("Accept-Encoding", "gzip"), ("If-None-Match", "*")])
            #expect(answer.status == 200 && answer["ETag"] == nil && answer["Content-Encoding"] == nil)
        }
    }

    @Test func `only what went well and was got is shaped`() async throws {
        try await withServer(handler(status: 404)) { server in
            let missing = try await get(server, [("If-None-Match", "*")])
            #expect(missing.status == 404)
        }
        try await withServer(handler()) { server in
            let posted = try await HTTPClient(port: server.port).request("POST", "/", headers: [("If-None-Match", "*")])
            #expect(posted.status == 200 && posted["ETag"] == nil)
        }
    }

    @Test func `text is packed for who asks, with a tag of its own`() async throws {
        try await withServer(handler(Self.shared + [("Vary", "Cookie")])) { server in
            let plain = try await get(server)
            let packed = try await get(server, [("Accept-Encoding", "gzip")])
            #expect(packed["Content-Encoding"] == "gzip" && packed.body.count < Self.text.count / 4)
            #expect(try unpacked(packed.body) == Self.text)
            #expect(packed["Vary"] == "Cookie, Accept-Encoding" && plain["Vary"] == packed["Vary"])
            #expect(packed["ETag"] != plain["ETag"] && plain["Content-Encoding"] == nil)
            let tag = try #require(packed["ETag"])
            #expect(try await get(server, [("Accept-Encoding", "gzip"), ("If-None-Match", tag)]).status == 304)
            #expect(try await get(server, [("If-None-Match", tag)]).status == 200)
        }
    }

    @Test func `HEAD has the headers of GET, also packed and known, and no part`() async throws {
        try await withServer(handler()) { server in
            let client = HTTPClient(port: server.port)
            for asked in [[], [("Accept-Encoding", "gzip")], [("If-None-Match", "*")]] {
                let (head, get) = (
                    try await client.request("HEAD", "/", headers: asked), try await client.get("/", headers: asked)
                )
                #expect(head.status == get.status && head.body.isEmpty)
                #expect(
                    head.headers.map { "\($0.name): \($0.value)" }.filter { !$0.hasPrefix("Date") }
                        == get.headers.map { "\($0.name): \($0.value)" }.filter { !$0.hasPrefix("Date") })
            }
            let head = try await client.request("HEAD", "/", headers: [("Range", "bytes=0-1")])
            #expect(head.status == 200 && head["Content-Length"] == "\(Self.text.count)")
        }
    }

    @Test(arguments: [("image/png", 4000), ("application/zip", 4000), ("text/plain", 1023)])
    func `what does not get smaller is not packed`(type: String, count: Int) async throws {
        let headers = [("Cache-Control", "no-cache"), ("Content-Type", type)]
        try await withServer(handler(headers, [UInt8](repeating: 65, count: count))) { server in
            let answer = try await get(server, [("Accept-Encoding", "gzip")])
            #expect(answer["Content-Encoding"] == nil && answer["Vary"] == nil && answer["ETag"] != nil)
        }
    }

    @Test func `a part is sent alone, of the content as it is`() async throws {
        try await withServer(handler()) { server in
            let whole = try await get(server)
            #expect(whole["Accept-Ranges"] == "bytes")
            let part = try await get(server, [("Range", "bytes=5-9"), ("Accept-Encoding", "gzip")])
            #expect(part.status == 206 && part.body == Array(Self.text[5...9]) && part["ETag"] == whole["ETag"])
            #expect(part["Content-Range"] == "bytes 5-9/\(Self.text.count)" && part["Content-Encoding"] == nil)
            let beyond = try await get(server, [("Range", "bytes=\(Self.text.count)-")])
            #expect(beyond.status == 416 && beyond.body.isEmpty)
            #expect(beyond["Content-Range"] == "bytes */\(Self.text.count)")
            #expect(try await get(server, [("Range", "bytes=0-1,5-6")]).status == 200)
        }
    }

    @Test func `a part of what has changed meanwhile is all of it`() async throws {
        try await withServer(handler()) { server in
            let tag = try #require(try await get(server)["ETag"])
            for (condition, status) in [
                (tag, 206), ("\"other\"", 200), ("W/\(tag)", 200), ("Mon, 23 Nov 2026 18:00:00 GMT", 200),
            ] {
                let answer = try await get(server, [("Range", "bytes=0-1"), ("If-Range", condition)])
                #expect(answer.status == status, "\(condition)")
            }
            #expect(try await get(server, [("Range", "bytes=0-1"), ("If-None-Match", tag)]).status == 304)
            #expect(try await get(server, [("If-Match", "\"other\"")]).status == 412)
            #expect(try await get(server, [("If-Match", "W/\(tag)")]).status == 412)
            #expect(try await get(server, [("If-Match", tag)]).status == 200)
        }
    }

    @Test func `a file to be saved has a tag and comes in parts, whosever it is, and is not packed`() async throws {
        let headers = [
            ("Cache-Control", "no-store"), ("Content-Type", "text/csv"),
            ("Content-Disposition", "attachment; filename=\"list.csv\""),
        ]
        try await withServer(handler(headers)) { server in
            let whole = try await get(server, [("Accept-Encoding", "gzip")])
            #expect(whole.body == Self.text && whole["Content-Encoding"] == nil && whole["Vary"] == nil)
            #expect(whole["Accept-Ranges"] == "bytes")
            let tag = try #require(whole["ETag"])
            let part = try await get(server, [("Range", "bytes=5-9"), ("If-Range", tag), ("Accept-Encoding", "gzip")])
            #expect(part.status == 206 && part.body == Array(Self.text[5...9]) && part["Content-Disposition"] != nil)
            let known = try await get(server, [("If-None-Match", tag)])
            #expect(known.status == 304 && known["Content-Disposition"] == nil && known["Cache-Control"] == "no-store")
        }
    }
}
