import HTTPServer
import Metrics
import TestSupport
import Testing

@Suite struct HTTPServerRefusalTests {
    private static let closed = Handling(admission: { _ in .refuse(.text("Who are you?", status: 401)) }) { _ in
        .text("let in", status: 200)
    }

    /// Heads that two readers could read as different requests, or that are no HTTP at all.
    @Test(arguments: [
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\ncontent-length: 4",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4, 4",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +4",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x4",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length:",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length : 4",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4 ",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\t",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \u{0b}chunked",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked",
        // The library takes these for a body that lasts until the connection ends.
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked ",
        "POST / HTTP/1.1\r\nHost: a\r\ntransfer-encoding: chunked\t",
        "POST / HTTP/1.0\r\nTransfer-Encoding: chunked",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
        "GET / HTTP/1.1",
        "GET / HTTP/1.1\r\nHost: a\r\nX: 1\rContent-Length: 4",
        "GET / HTTP/1.1\r\nHost: a\r\nno colon",
        "GET /%00 HTTP/1.1\r\nHost: a",
        "GET /a\u{0}b HTTP/1.1\r\nHost: a",
        "GET /%0d%0aX:1 HTTP/1.1\r\nHost: a",
        "GET /?q=%1b HTTP/1.1\r\nHost: a",
        "GET /%c2%85 HTTP/1.1\r\nHost: a",
        "GET /\u{1} HTTP/1.1\r\nHost: a",
        // A NUL in the middle, at the end, at the beginning, alone, in the last field; in a name; before a name, which ends the
        // head for the library.
        "GET / HTTP/1.1\r\nHost: a\u{0}b\r\nX: b",
        "GET / HTTP/1.1\r\nHost: a\u{0}\r\nX: b",
        "GET / HTTP/1.1\r\nHost: \u{0}a\r\nX: b",
        "GET / HTTP/1.1\r\nHost: a\r\nX:\u{0}",
        "GET / HTTP/1.1\r\nHost: a\r\nX: b\u{0}c",
        "GET / HTTP/1.1\r\nHost: a\r\nX: b\u{0}",
        "GET / HTTP/1.1\r\nHost: a\r\nX\u{0}Y: b",
        "GET / HTTP/1.1\r\nHost: a\r\n\u{0}X: b",
        "GET / HTTP/1.1\u{0}\r\nHost: a",
        // In the method; what is none.
        "GET\u{0}\u{0}X / HTTP/1.1\r\nHost: a", "GET\u{0} / HTTP/1.1\r\nHost: a", "\u{1} / HTTP/1.1\r\nHost: a",
        "G(T / HTTP/1.1\r\nHost: a",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\u{0}0",
        "GET / HTTP/1.1\r\nHost: a\r\nX: \u{1}",
        "GET / HTTP/1.1\r\nHost: a\r\nX: \u{1b}[0m",
        "GET / HTTP/1.1\r\nHost: a\r\nX: \u{7f}",
        // Lines that others may read otherwise.
        "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c",
        "GET / HTTP/1.1\nHost: a\nX: b",
        "GET /a b HTTP/1.1\r\nHost: a",
        "GET /% HTTP/1.1\r\nHost: a",
        "GET /%4 HTTP/1.1\r\nHost: a",
        "GET /%zz HTTP/1.1\r\nHost: a",
        "GET /%ff HTTP/1.1\r\nHost: a",
        "GET /?%ff HTTP/1.1\r\nHost: a",
        "GET a HTTP/1.1\r\nHost: a",
        "CONNECT a:443 HTTP/1.1\r\nHost: a",
        "GET /",
    ]) func aMalformedHeadGets400AndTheConnectionEnds(head: String) async throws {
        let handler = Handling(admission: { _ in .accept(bodyLimit: 9) }) { _ in .text("let in", status: 200) }
        try await withServer(handler) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(head + "\r\n\r\n")
            let response = try await connection.response()
            #expect(response.status == 400)
            #expect(response["Connection"] == "close")
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
    }

    /// What the library leaves behind these lines it leaves behind CR LF as well (Docs/threat-model.md).
    @Test func `a NUL before a line feed ends the line with it, and nothing is read twice`() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                "\u{0}passed over\nPOST /x HTTP/1.1\r\nHost: a\u{0}\nContent-Length: 4\r\n\u{0}\nbody"
                    + "GET /y HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try await connection.response().text == "POST [\"x\"] body\n")
            #expect(try await connection.response().text == "GET [\"y\"] \n")
        }
    }

    @Test func aLongHeadOfManyPiecesIsTaken() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            for _ in 1...2 {
                try await connection.send("GET /long HTTP/1.1\r\nHost: a\r\nEmpty:\r\n")
                for number in 1...20 {
                    try await connection.send("X-\(number): \t" + String(repeating: "a", count: 1_000) + " \r\n")
                }
                try await connection.send("\r\n")
                #expect(try await connection.response().status == 200)
            }
        }
    }

    @Test(arguments: ["HTTP/1.2", "HTTP/2.0", "HTTP/0.9"]) func otherVersionsGet505(version: String) async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET / \(version)\r\nHost: a\r\n\r\n")
            #expect(try await connection.response().status == 505)
        }
    }

    @Test func olderClientsAndAbsoluteTargetsAreServed() async throws {
        try await withServer { server in
            for head in ["GET /x HTTP/1.0", "GET http://elsewhere/x HTTP/1.1\r\nHost: a\r\nConnection: close"] {
                let connection = try RawConnection(port: server.port)
                try await connection.send(head + "\r\n\r\n")
                #expect(try await connection.response().text == "GET [\"x\"] \n")
                let isClosed = await connection.isClosed()
                #expect(isClosed)
            }
        }
    }

    @Test func aBodyThatIsTooLongByItsLengthIsNeverRead() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1025\r\n\r\n")
            #expect(try await connection.response().status == 413)
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
    }

    @Test func aBodyOfExactlyTheLimitIsTaken() async throws {
        try await withServer { server in
            let body = [UInt8](repeating: 0x61, count: 1024)
            let response = try await HTTPClient(port: server.port).request("POST", "/", body: body)
            #expect(response.status == 200)
        }
    }

    @Test func aChunkedBodyThatIsTooLongIsReadToItsEndAndGets413() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = "400\r\n" + String(repeating: "a", count: 1024) + "\r\n"
            try await connection.send(chunk + chunk + chunk + chunk + "0\r\n\r\n")
            let answer = try await connection.response()
            #expect(answer.status == 413 && answer["Connection"] == "close")
        }
    }

    @Test func aChunkedBodyWithoutEndIsCutOff() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = "400\r\n" + String(repeating: "a", count: 1024) + "\r\n"
            try await connection.send(chunk + chunk + chunk + chunk + chunk)
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
    }

    @Test func aRefusedBodyIsNotInvited() async throws {
        try await withServer(Self.closed) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n")
            #expect(try await connection.response().status == 401)
            let isClosed = await connection.isClosed()
            #expect(isClosed)
        }
    }

    @Test func anAdmittedBodyIsInvited() async throws {
        try await withServer { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
            #expect(try await connection.response().status == 100)
            try await connection.send("hi")
            #expect(try await connection.response().text == "POST [] hi\n")
        }
    }

    @Test func aRefusalWithoutABodyKeepsTheConnection() async throws {
        try await withServer(Self.closed) { server in
            let connection = try RawConnection(port: server.port)
            for _ in 1...2 {
                try await connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try await connection.response().status == 401)
            }
        }
    }
}
