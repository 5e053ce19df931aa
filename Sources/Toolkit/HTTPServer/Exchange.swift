import CMicrohttpd
import Threading
import Timekeeping

/// One request and its answer: the steps that the daemon takes it through.
///
/// The request is admitted by its head, received, given to the handler while the connection is suspended, and answered
/// when the connection goes on. Answering in the first step closes the connection, so only those who could still send a
/// body, or broke the protocol, are answered there.
///
/// `@unchecked Sendable`: a connection belongs to one thread of the daemon, which alone touches everything but `answer`.
final class Exchange: @unchecked Sendable {
    private enum Step {
        case beginning(target: String, end: UInt)
        case receiving(HTTPRequest, limit: Int, since: UInt64)
        case refusing(HTTPResponse)
        case answering
    }

    private let server: ServerContext
    private let connection: OpaquePointer
    private let peer: Peer
    private let isInTime: Bool
    private var step: Step
    private var method = ""
    private var body: [UInt8] = []
    private var received = 0
    private var held = 0
    private var hasRoom = true
    private let answer = Guarded<HTTPResponse?>(nil)

    /// - Parameter end: the address of the target's closing NUL.
    init(_ server: ServerContext, _ connection: OpaquePointer, _ peer: Peer, target: String, end: UInt) {
        self.server = server
        self.connection = connection
        self.peer = peer
        step = .beginning(target: target, end: end)
        peer.expect(by: monotonicNanoseconds() + server.patience.header)
        isInTime = server.traffic.begin()
    }

    /// The daemon's next call: the head is there, then some of the body, then (no `bytes`) all of it, then the answer.
    /// False: the connection is to be closed.
    func proceed(
        method: UnsafePointer<CChar>, version: UnsafePointer<CChar>, _ bytes: UnsafeRawBufferPointer
    ) -> Bool {
        switch step {
        case .beginning(let target, let end):
            self.method = String(cString: method)
            // The library puts one NUL behind the target; a version that is not next to it means that another was sent.
            return begin(
                target, isWhole: UInt(bitPattern: version) == end + 1, String(cString: version),
                ReceivedHead(of: connection, method: method, version: version))
        case .receiving(let request, let limit, let since):
            return bytes.isEmpty ? handOver(request, limit) : receive(bytes, limit, since)
        case .refusing(let response):
            return send(response)
        case .answering:
            return answer.withLock { $0 }.map(send) ?? false
        }
    }

    /// The answer is sent, or the connection is gone; a handler that still runs finishes for itself.
    func end() {
        peer.expect(by: monotonicNanoseconds() + server.patience.idle)
        server.traffic.end(holding: held)
    }

    /// Takes the answer and lets the connection go on; only the first one counts.
    func finish(_ response: HTTPResponse) {
        let isFirst = answer.withLock { answer in
            defer { answer = answer ?? response }
            return answer == nil
        }
        guard isFirst else { return }
        MHD_resume_connection(connection)
        server.traffic.leave(self)
    }

    private func begin(_ target: String, isWhole: Bool, _ version: String, _ received: ReceivedHead) -> Bool {
        do throws(MalformedRequest) {
            guard isWhole else { throw MalformedRequest("The target has a NUL.") }
            guard received.isWhole else {
                throw MalformedRequest("The header has a NUL, a folded line, or one that does not end with CR LF.")
            }
            let headers = received.headers
            let framing = try Framing(version: version, headers: headers)
            let head = try HTTPRequest(
                method: method == "HEAD" ? "GET" : method, target: target, headers: headers,
                peer: server.proxies.client(of: peer.address, headers), isSecure: server.isSecure)
            return admit(head, framing)
        } catch {
            server.metrics.refused("malformed")
            return send(.text(error.description, status: error.status))
        }
    }

    private func admit(_ head: HTTPRequest, _ framing: Framing) -> Bool {
        switch server.handler.admit(head) {
        case .refuse(let response):
            server.metrics.refused("notAdmitted")
            guard !framing.hasBody else { return send(response) }
            step = .refusing(response)
        case .accept(let limit):
            guard framing.contentLength ?? 0 <= limit else { return tooLarge(head) }
            let now = monotonicNanoseconds()
            step = .receiving(head, limit: limit, since: now)
            peer.expect(by: now + server.patience.transfer(of: 0))
        }
        return true
    }

    /// Bytes beyond the limit are read but not kept, so that the client gets to read its 413; not without end, though.
    private func receive(_ bytes: UnsafeRawBufferPointer, _ limit: Int, _ since: UInt64) -> Bool {
        received += bytes.count
        guard received / 4 <= limit else { return false }
        if received <= limit { keep(bytes) }
        peer.expect(by: since + server.patience.transfer(of: received))
        return true
    }

    /// When the server holds too many bytes already, the rest is only read past, and the answer is 503.
    private func keep(_ bytes: UnsafeRawBufferPointer) {
        guard hasRoom, server.traffic.hold(bytes.count) else {
            hasRoom = false
            return
        }
        held += bytes.count
        body += bytes
    }

    private func handOver(_ head: HTTPRequest, _ limit: Int) -> Bool {
        guard received <= limit else { return tooLarge(head) }
        var request = head
        swap(&request.body, &body)
        step = .answering
        peer.rest()
        MHD_suspend_connection(connection)
        if isInTime, hasRoom, server.traffic.enter(self) {
            Task { [request] in finish(await server.respond(to: request)) }
        } else {
            server.metrics.refused("busy")
            finish(server.handler.refusal(503, of: head))
        }
        return true
    }

    private func tooLarge(_ head: HTTPRequest) -> Bool {
        server.metrics.refused("tooLarge")
        return send(server.handler.refusal(413, of: head))
    }

    private func send(_ response: HTTPResponse) -> Bool {
        server.metrics.answered(method, response.status)
        peer.expect(by: monotonicNanoseconds() + server.patience.transfer(of: response.body.count))
        return server.queue(response, on: connection)
    }
}
