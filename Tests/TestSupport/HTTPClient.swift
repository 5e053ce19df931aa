import Glibc

/// One request over loopback on a connection of its own.
package struct HTTPClient: Sendable {
    private let port: Int
    private let patience: Int

    /// `patience`: for how many seconds the server may be silent.
    package init(port: Int, patience: Int = 10) {
        self.port = port
        self.patience = patience
    }

    package func request(
        _ method: String, _ target: String, headers: [(String, String)] = [], body: [UInt8] = []
    ) async throws -> RawResponse {
        let connection = try RawConnection(port: port, patience: patience)
        var fields = [("Host", "127.0.0.1:\(port)"), ("Connection", "close")] + headers
        if !body.isEmpty { fields.append(("Content-Length", String(body.count))) }
        let head = "\(method) \(target) HTTP/1.1\r\n" + fields.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
        do {
            try await connection.send(Array(head.utf8) + body)
        } catch let failure as ConnectionFailure where [EPIPE, ECONNRESET].contains(failure.code) {
            // A server that refuses a body answers and closes without having read it: the answer is there to be read.
        }
        return try await connection.response(hasBody: method != "HEAD")
    }

    package func get(_ target: String, headers: [(String, String)] = []) async throws -> RawResponse {
        try await request("GET", target, headers: headers)
    }

    package func post(_ target: String, _ body: String, type: String) async throws -> RawResponse {
        try await request("POST", target, headers: [("Content-Type", type)], body: Array(body.utf8))
    }
}

/// A response as it came.
package struct RawResponse: Sendable {
    package let status: Int
    package let headers: [(name: String, value: String)]
    package var body: [UInt8]

    /// The first field of this name, compared without case.
    package subscript(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    package var text: String { String(decoding: body, as: UTF8.self) }
}
