import Archives
import TestSupport
import Testing

@testable import HTTPServer

/// What is kept of answers between two who ask: tags and packed bodies.
@Suite(.timeLimit(.minutes(1))) struct PackedBodiesTests {
    private let text = Array(String(repeating: "Hall 1, booth A01. ", count: 200).utf8)
    private let shared = [("Cache-Control", "no-cache"), ("Content-Type", "text/plain; charset=utf-8")]

    private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
        let decoder = GzipDecoder()
        decoder.feed(bytes)
        var plain: [UInt8] = []
        while let piece = try decoder.next() { plain += piece }
        try decoder.finish()
        return plain
    }

    @Test func `a tag is made of the bytes, whatever a handler says, and for bytes that stay it is made once`()
        async throws
    {
        let stays = TaggedBytes(text)
        let handler = Handling { [text, shared] request in
            guard request.target == "/stays" else {
                return HTTPResponse(
                    status: 200, headers: shared + [("ETag", "\"v3\"")],
                    body: text + Array(request.target.utf8))
            }
            return HTTPResponse(status: 200, headers: shared, body: stays)
        }
        try await withServer(handler) { server in
            let client = HTTPClient(port: server.port)
            for target in ["/a", "/b", "/c"] {
                let packed = try await client.get(target, headers: [("Accept-Encoding", "gzip")])
                #expect(try unpacked(packed.body) == text + Array(target.utf8))
                #expect(
                    try await client.get(target)["ETag"] == EntityTag(of: text + Array(target.utf8)).description)
            }
            #expect(try await client.get("/stays")["ETag"] == EntityTag(of: text).description)
        }
        var changed = HTTPResponse(status: 200, body: stays)
        #expect(changed.tag == stays.tag)
        changed.body = .bytes([])
        #expect(changed.tag == nil)
    }

    @Test func `of packed bodies no more bytes are kept than may be, and those that came last`() {
        let bodies = PackedBodies(limit: 10_000)
        let random = (0..<300).map { number in
            (0..<400).map { _ in UInt8.random(in: 0...255) } + [UInt8(number % 256), UInt8(number / 256)]
        }
        for bytes in random {
            let tag = EntityTag(of: bytes)
            let packed = bodies.gzip(bytes, tag)
            #expect(bodies.kept(tag) == packed && bodies.size <= 10_000)
        }
        let kept = random.map { bodies.kept(EntityTag(of: $0)) != nil }
        #expect(kept == (0..<300).map { $0 >= 300 - kept.filter(\.self).count } && kept.contains(true))
    }
}
