import Glibc
import Threading

/// A connection over loopback, or to a Unix socket's file, that sends exactly the bytes it is told to. Calls block a thread of their own, and
/// give up after `patience` seconds.
///
/// `@unchecked Sendable`: one task uses it at a time.
package final class RawConnection: @unchecked Sendable {
    private let socket: Int32
    private var unread: [UInt8] = []

    package convenience init(port: Int, patience: Int = 10) throws {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        try self.init(AF_INET, address, patience)
    }

    package convenience init(file: String, patience: Int = 10) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: file.utf8.prefix($0.count - 1)) }
        try self.init(AF_UNIX, address, patience)
    }

    private init<Address>(_ family: Int32, _ address: Address, _ patience: Int) throws {
        socket = Glibc.socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var patience = timeval(tv_sec: patience, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        let code = withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<Address>.size))
            }
        }
        guard code == 0 else {
            let failure = ConnectionFailure("connect")
            Glibc.close(socket)
            throw failure
        }
    }

    deinit { Glibc.close(socket) }

    package func send(_ text: String) async throws { try await send(Array(text.utf8)) }

    package func send(_ bytes: [UInt8]) async throws {
        try await WorkerThread.run(name: "raw-send") { [self] () throws(ConnectionFailure) in
            var sent = 0
            while sent < bytes.count {
                let count = bytes.withUnsafeBytes { bytes in
                    Glibc.send(
                        socket, bytes.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { throw ConnectionFailure("send") }
                sent += count
            }
        }
    }

    /// The next response, also an interim one. `hasBody: false` for the answer to a HEAD request.
    package func response(hasBody: Bool = true) async throws -> RawResponse {
        try await WorkerThread.run(name: "raw-receive") { [self] () throws(ConnectionFailure) in
            var response = try head()
            guard hasBody, response.status >= 200, ![204, 304].contains(response.status) else { return response }
            if response["Transfer-Encoding"] == "chunked" {
                while let chunk = try chunk() { response.body += chunk }
            } else if let length = response["Content-Length"].flatMap({ Int($0) }) {
                response.body = try take(length)
            } else {
                while try fill() {}
                response.body = try take(unread.count)
            }
            return response
        }
    }

    /// The head of the next response; its body, in chunks, is read by `nextChunk`.
    package func responseHead() async throws -> RawResponse {
        try await WorkerThread.run(name: "raw-receive") { [self] () throws(ConnectionFailure) in try head() }
    }

    /// The next chunk of a body; nil: that was all. Throws when the body is broken off.
    package func nextChunk() async throws -> String? {
        try await WorkerThread.run(name: "raw-receive") { [self] () throws(ConnectionFailure) in
            try chunk().map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// True when the other end closes or resets the connection; what it still sends is dropped.
    package func isClosed() async -> Bool {
        await WorkerThread.run(name: "raw-closed") { [self] in
            while true {
                do throws(ConnectionFailure) {
                    guard try fill() else { return true }
                } catch {
                    return error.code == ECONNRESET
                }
            }
        }
    }

    /// The connection is broken off, not closed, when the last reference to it goes.
    package func breakOffAtEnd() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    }

    /// Ends the connection at once.
    package func close() { shutdown(socket, Int32(SHUT_RDWR)) }

    private static func field(_ line: String) -> (name: String, value: String) {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count == 2 ? String(parts[1].drop { $0 == " " }) : "")
    }

    private func head() throws(ConnectionFailure) -> RawResponse {
        var head: [String] = []
        while let line = try line(), !line.isEmpty { head.append(line) }
        let words = (head.first ?? "").split(separator: " ", maxSplits: 2)
        guard words.count >= 2, let status = Int(words[1]) else { throw ConnectionFailure("status line") }
        return RawResponse(status: status, headers: head.dropFirst().map(Self.field), body: [])
    }

    private func chunk() throws(ConnectionFailure) -> [UInt8]? {
        guard let size = try line().flatMap({ Int($0, radix: 16) }) else {
            throw ConnectionFailure("the end came too early")
        }
        let bytes = try take(size)
        _ = try line()
        return size == 0 ? nil : bytes
    }

    private func line() throws(ConnectionFailure) -> String? {
        while true {
            if let end = unread.firstIndex(of: 10) {
                let line = try take(end + 1).dropLast()
                return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
            }
            guard try fill() else { return nil }
        }
    }

    private func take(_ count: Int) throws(ConnectionFailure) -> [UInt8] {
        while unread.count < count {
            guard try fill() else { throw ConnectionFailure("the end came too early") }
        }
        defer { unread.removeFirst(count) }
        return Array(unread[..<count])
    }

    /// Reads some more; false at the end.
    private func fill() throws(ConnectionFailure) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count >= 0 else { throw ConnectionFailure("recv") }
        unread += buffer[..<count]
        return count > 0
    }
}

/// What a raw connection could not do, with the system's number for why.
package struct ConnectionFailure: Error, CustomStringConvertible {
    package let description: String
    package let code: Int32

    init(_ what: String) {
        code = errno
        description = "\(what): \(String(cString: strerror(code)))"
    }
}
