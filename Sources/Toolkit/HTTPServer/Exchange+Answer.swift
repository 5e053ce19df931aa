import CMicrohttpd
import Glibc
import Logging
import Threading
import Timekeeping

extension Exchange {
    /// A body that the daemon asks for piece by piece.
    enum Outgoing {
        case whole([UInt8])
        /// One that is being written, with its number among the server's.
        case written(Download, number: UInt64, isDownload: Bool)
    }

    /// The most bytes that the library may copy and keep for a client that does not read; longer answers stay where they are,
    /// which many connections share, and have to move.
    private static let copiedMost = 64 << 10

    /// What it is told for which there is no place, or no time left. Any thread may ask once it is with the handler.
    var busy: HTTPResponse {
        head.map { server.handler.refusal(503, of: $0) }
            ?? .text("The server is busy. Try again.", status: 503, headers: [("Retry-After", "1")])
    }

    func send(_ response: HTTPResponse) -> Next {
        switch response.body {
        case .bytes(let bytes): send(response, bytes)
        case .written(let body): send(response, body)
        }
    }

    private func send(_ response: HTTPResponse, _ bytes: [UInt8]) -> Next {
        server.metrics.answered(method, response.status)
        guard bytes.count > Self.copiedMost else {
            peer.expect(by: monotonicNanoseconds() + server.patience.transfer(of: bytes.count))
            return server.queue(response, bytes, on: connection) ? .goOn : .close
        }
        outgoing = .whole(bytes)
        expectProgress()
        return server.queue(response, of: bytes.count, takenFrom: self, on: connection) ? .goOn : .close
    }

    /// From now on some of the body has to be read again and again.
    private func expectProgress() {
        pace = Pace(server.patience, now: monotonicNanoseconds())
        peer.expect(by: pace.due)
    }

    private func send(_ response: HTTPResponse, _ body: WrittenBody) -> Next {
        let download = Download(turn)
        // Of what nobody will read nothing is written; the head is the same.
        if method != "HEAD" {
            guard let number = server.downloads.enter(download, isDownload: body.isDownload, peer.socket) else {
                server.metrics.refused("busy")
                return send(busy)
            }
            outgoing = .written(download, number: number, isDownload: body.isDownload)
            server.metrics.writes(1, isDownload: body.isDownload)
            peer.noticeLoss(within: server.patience.idle)
        }
        server.metrics.answered(method, response.status)
        expectProgress()
        guard server.queue(response, writtenTo: self, isHead: method == "HEAD", on: connection) else { return .close }
        let log = server.log
        if outgoing != nil { download.start(body) { log.error("http.bodyFailed", ["cause": "\($0)"]) } }
        return .goOn
    }

    /// What is still to be written nobody will read.
    func endBody() {
        guard case .written(_, let number, let isDownload) = outgoing else { return }
        outgoing = nil
        server.downloads.leave(number)
        server.metrics.writes(-1, isDownload: isDownload)
    }

    /// The daemon has room for more of the body. Returns how many bytes it got, or why it gets none.
    /// - Parameter start: how many it has already.
    func give(from start: Int, into room: UnsafeMutableRawBufferPointer) -> Int {
        switch outgoing {
        case .whole(let bytes): give(bytes.dropFirst(start), into: room)
        case .written(let download, _, _): give(from: download, into: room)
        case nil: http_body_end
        }
    }

    private func give(_ rest: ArraySlice<UInt8>, into room: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(room.count, rest.count)
        guard count > 0 else { return http_body_end }
        rest.prefix(count).withUnsafeBytes { room.copyMemory(from: $0) }
        pace.came(count, now: monotonicNanoseconds())
        peer.expect(by: pace.due)
        return count
    }

    private func give(from download: Download, into room: UnsafeMutableRawBufferPointer) -> Int {
        pace.goOn(now: monotonicNanoseconds())
        switch download.take(into: room) {
        case .bytes(let count):
            pace.came(count, now: monotonicNanoseconds())
            peer.expect(by: pace.due)
            return count
        case .nothingYet:
            pace.hold(now: monotonicNanoseconds())
            peer.rest()
            turn.suspend { download.rests() }
            return 0
        case .end:
            peer.expect(by: pace.due)
            return http_body_end
        case .broken: return http_body_broken
        }
    }
}
