import Foundation
import Threading

/// Serves one page on loopback, whatever is asked for, and remembers the requests: only for proving the browser.
final class PageServer: Sendable {
    let address: String
    private let socket: Int32
    private let received = Guarded<[String]>([])

    /// The requests so far, head and body as they came, without those for the icon.
    var requests: [String] { received.withLock { $0 }.filter { !$0.contains("/favicon.ico") } }

    init(_ page: String) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &name) { [socket] name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                bind(socket, name, length) + listen(socket, 16) + getsockname(socket, name, &length)
            }
        }
        guard code == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
        address = "http://127.0.0.1:\(UInt16(bigEndian: name.sin_port))"
        let answer =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nSet-Cookie: visit=7; HttpOnly\r\n"
            + "Connection: close\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)"
        Thread.detachNewThread { [socket, received] in
            while true {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else { return }
                Thread.detachNewThread { serve(connection, answer, received) }
            }
        }
    }

    deinit {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }
}

/// Answers one request and remembers it; a connection that the browser opened in advance may never carry one.
private func serve(_ connection: Int32, _ answer: String, _ received: Guarded<[String]>) {
    defer { close(connection) }
    var request = ""
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !isWhole(request) {
        let count = read(connection, &buffer, buffer.count)
        guard count > 0 else { return }
        request += String(decoding: buffer[..<count], as: UTF8.self)
    }
    received.withLock { [request] in $0.append(request) }
    send(connection, answer, answer.utf8.count, Int32(MSG_NOSIGNAL))
}

private func isWhole(_ request: String) -> Bool {
    guard let head = request.range(of: "\r\n\r\n") else { return false }
    let length = request.firstMatch(of: /(?i)content-length: *(\d+)/).flatMap { Int($0.output.1) } ?? 0
    return request[head.upperBound...].utf8.count >= length
}
