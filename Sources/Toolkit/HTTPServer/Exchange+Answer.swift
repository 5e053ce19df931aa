import CMicrohttpd
import Glibc
import Logging
import Threading
import Timekeeping

extension Exchange {
    /// A body that is being written.
    struct Outgoing {
        let body: Download
        /// Among the server's.
        let number: UInt64
        let isDownload: Bool
    }

    func send(_ response: HTTPResponse) -> Next {
        switch response.body {
        case .bytes(let bytes): send(response, bytes)
        case .written(let body): send(response, body)
        }
    }

    private func send(_ response: HTTPResponse, _ bytes: [UInt8]) -> Next {
        server.metrics.answered(method, response.status)
        peer.expect(by: monotonicNanoseconds() + server.patience.transfer(of: bytes.count))
        return server.queue(response, bytes, on: connection) ? .goOn : .close
    }

    private func send(_ response: HTTPResponse, _ body: WrittenBody) -> Next {
        let download = Download(turn)
        // Of what nobody will read nothing is written; the head is the same.
        if method != "HEAD" {
            guard let number = server.downloads.enter(download, isDownload: body.isDownload, peer.socket) else {
                server.metrics.refused("busy")
                return send(head.map { server.handler.refusal(503, of: $0) } ?? .text("Busy.", status: 503))
            }
            outgoing = Outgoing(body: download, number: number, isDownload: body.isDownload)
            server.metrics.writes(1, isDownload: body.isDownload)
            peer.noticeLoss(within: server.patience.idle)
        }
        server.metrics.answered(method, response.status)
        pace = Pace(server.patience, now: monotonicNanoseconds())
        peer.expect(by: pace.due)
        guard server.queue(response, writtenTo: self, isHead: method == "HEAD", on: connection) else { return .close }
        let log = server.log
        if outgoing != nil { download.start(body) { log.error("http.bodyFailed", ["cause": "\($0)"]) } }
        return .goOn
    }

    /// What is still to be written nobody will read.
    func endBody() {
        guard let outgoing else { return }
        self.outgoing = nil
        server.downloads.leave(outgoing.number)
        server.metrics.writes(-1, isDownload: outgoing.isDownload)
    }

    /// The daemon has room for more of the body. Returns how many bytes it got, or why it gets none.
    func give(into room: UnsafeMutableRawBufferPointer) -> Int {
        guard let download = outgoing?.body else { return http_body_end }
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
