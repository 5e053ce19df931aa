import CMicrohttpd
import Timekeeping

/// One request and its answer: the steps that the daemon takes it through.
///
/// The request is admitted by its head and received. Its body is collected and then given to the handler, or, streamed, given
/// to it piece by piece. When the body is there, the connection is suspended until there is an answer. Answering in the first
/// step closes the connection, so only those who could still send a body, or broke the protocol, are answered there.
///
/// `@unchecked Sendable`: a connection belongs to one thread of the daemon, which alone touches everything but `turn` and
/// `upload`; that one is set before others have the exchange.
final class Exchange: @unchecked Sendable {
    /// What the daemon is to do after a step.
    enum Next {
        case goOn
        /// Nothing, until the connection is resumed; it keeps the bytes that it gave.
        case wait
        case close
    }

    private enum Step {
        case beginning(target: String, end: UInt)
        case receiving(HTTPRequest)
        case streaming(Upload)
        case refusing(HTTPResponse)
        case answering
    }

    private let server: ServerContext
    private let connection: OpaquePointer
    private let peer: Peer
    private let turn: Turn
    private let isInTime: Bool
    private var step: Step
    private var method = ""
    private var pace: Pace
    private var collected: CollectedBody
    private var upload: Upload?

    /// - Parameter end: the address of the target's closing NUL.
    init(_ server: ServerContext, _ connection: OpaquePointer, _ peer: Peer, target: String, end: UInt) {
        self.server = server
        self.connection = connection
        self.peer = peer
        turn = Turn(connection)
        step = .beginning(target: target, end: end)
        pace = Pace(server.patience, now: monotonicNanoseconds())
        peer.expect(by: pace.due)
        collected = CollectedBody(limit: 0, server.traffic)
        isInTime = server.traffic.begin()
    }

    /// The daemon's next call: the head is there, then some of the body, then (no `bytes`) all of it, then the answer.
    func proceed(
        method: UnsafePointer<CChar>, version: UnsafePointer<CChar>, _ bytes: UnsafeRawBufferPointer
    ) -> Next {
        switch step {
        case .beginning(let target, let end):
            self.method = String(cString: method)
            // The library puts one NUL behind the target; a version that is not next to it means that another was sent.
            return begin(
                target, isWhole: UInt(bitPattern: version) == end + 1, String(cString: version),
                ReceivedHead(of: connection, method: method, version: version))
        case .receiving(let head):
            guard bytes.isEmpty else { return collected.receive(bytes) ? came(bytes.count) : .close }
            return handOver(head)
        case .streaming(let upload):
            guard bytes.isEmpty else { return pass(bytes, to: upload) }
            upload.finish()
            return awaitAnswer()
        case .refusing(let response):
            return send(response)
        case .answering:
            return turn.answer.map(send) ?? .close
        }
    }

    /// The answer is sent, or the connection is gone; a handler that still runs finishes for itself.
    func end() {
        upload?.end(.cut)
        peer.expect(by: monotonicNanoseconds() + server.patience.idle)
        server.traffic.end(holding: collected.bytes.count)
    }

    /// Takes the answer and lets the connection go on; only the first one counts. What is still to come is not wanted.
    func finish(_ response: HTTPResponse) {
        upload?.end(.cut)
        guard turn.answer(response) else { return }
        server.traffic.leave(self)
    }

    private func begin(_ target: String, isWhole: Bool, _ version: String, _ received: ReceivedHead) -> Next {
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

    private func admit(_ head: HTTPRequest, _ framing: Framing) -> Next {
        switch server.handler.admit(head) {
        case .refuse(let response):
            return refuse(response, "notAdmitted", framing)
        case .accept(let limit):
            guard framing.contentLength ?? 0 <= limit else { return tooLarge(head) }
            collected = CollectedBody(limit: limit, server.traffic)
            step = .receiving(head)
        case .stream(let limit, let answer):
            guard framing.contentLength ?? 0 <= limit ?? .max else { return tooLarge(head) }
            guard let coding = ContentCoding(head.headers) else {
                return refuse(server.handler.refusal(415, of: head), "encoding", framing)
            }
            let upload = Upload(limit: limit, turn)
            self.upload = upload
            guard isInTime, server.traffic.enter(self, isUpload: true) else {
                return refuse(server.handler.refusal(503, of: head), "busy", framing)
            }
            step = .streaming(upload)
            let body = UploadedBody(upload, coding)
            Task { finish(await server.measure { await answer(body) }) }
        }
        pace = Pace(server.patience, now: monotonicNanoseconds())
        peer.expect(by: pace.due)
        return .goOn
    }

    private func refuse(_ response: HTTPResponse, _ reason: String, _ framing: Framing) -> Next {
        server.metrics.refused(reason)
        guard !framing.hasBody else { return send(response) }
        step = .refusing(response)
        return .goOn
    }

    /// The sender is held back while too much waits; who has its answer, or went too far, is read past for a while.
    private func pass(_ bytes: UnsafeRawBufferPointer, to upload: Upload) -> Next {
        pace.goOn(now: monotonicNanoseconds())
        switch upload.put(bytes) {
        case .taken: return came(bytes.count)
        case .full:
            pace.hold(now: monotonicNanoseconds())
            peer.rest()
            turn.suspend { upload.holdsSender() }
            return .wait
        case .unwanted(let count):
            guard count <= server.unreadLimit else {
                server.metrics.refused("unread")
                return .close
            }
            return came(bytes.count)
        }
    }

    private func came(_ count: Int) -> Next {
        pace.came(count, now: monotonicNanoseconds())
        peer.expect(by: pace.due)
        return .goOn
    }

    private func handOver(_ head: HTTPRequest) -> Next {
        guard !collected.isTooLarge else { return tooLarge(head) }
        var request = head
        request.body = collected.bytes
        if isInTime, collected.hasRoom, server.traffic.enter(self) {
            Task { [request] in finish(await server.measure { await server.handler.respond(to: request) }) }
        } else {
            server.metrics.refused("busy")
            finish(server.handler.refusal(503, of: head))
        }
        return awaitAnswer()
    }

    /// The connection rests until the answer is there.
    private func awaitAnswer() -> Next {
        step = .answering
        peer.rest()
        turn.suspend { turn.answer == nil }
        return .goOn
    }

    private func tooLarge(_ head: HTTPRequest) -> Next {
        server.metrics.refused("tooLarge")
        return send(server.handler.refusal(413, of: head))
    }

    private func send(_ response: HTTPResponse) -> Next {
        server.metrics.answered(method, response.status)
        peer.expect(by: monotonicNanoseconds() + server.patience.transfer(of: response.body.count))
        return server.queue(response, on: connection) ? .goOn : .close
    }
}
