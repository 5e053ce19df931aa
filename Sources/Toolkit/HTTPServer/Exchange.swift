import CMicrohttpd
import Glibc
import Threading
import Timekeeping

/// One request and its answer: the steps that the daemon takes it through.
///
/// The request is admitted by its head, perhaps after a while in which the connection is suspended, and received. Its body
/// is collected and then given to the handler, or, streamed, given to it piece by piece. When the body is there, the
/// connection is suspended until there is an answer. Answering in the first step closes the connection, so only those who
/// could still send a body, or broke the protocol, are answered there.
///
/// `@unchecked Sendable`: a connection belongs to one thread of the daemon, which alone touches everything but `turn`, `upload`
/// and, as it never changes from when the exchange goes to the handler, `head`.
final class Exchange: @unchecked Sendable {
    /// What the daemon is to do after a step.
    enum Next {
        case goOn
        /// Nothing, until the connection is resumed; it keeps the bytes that it gave.
        case wait
        case close
    }

    enum Step {
        case beginning(target: String, at: Range<UInt>)
        case considering(HTTPRequest, Framing)
        case receiving(HTTPRequest)
        case streaming(Upload)
        case refusing(HTTPResponse)
        case answering
    }

    let server: ServerContext
    let connection: OpaquePointer
    let peer: Peer
    let turn: Turn
    let isInTime: Bool
    var step: Step
    var isUrgent = false
    private(set) var method = ""
    /// Nil until it was understood.
    private(set) var head: HTTPRequest?
    var pace: Pace
    var collected: CollectedBody
    /// What `finish` ends, wherever it is called.
    let upload = Guarded<Upload?>(nil)
    /// The answer's body, while it is written.
    var outgoing: Outgoing?

    /// - Parameter place: the addresses of the target's bytes; its closing NUL stands behind them.
    init(_ server: ServerContext, _ connection: OpaquePointer, _ peer: Peer, target: String, at place: Range<UInt>) {
        self.server = server
        self.connection = connection
        self.peer = peer
        turn = Turn(connection)
        step = .beginning(target: target, at: place)
        pace = Pace(server.patience, now: monotonicNanoseconds())
        peer.expect(by: pace.due)
        collected = CollectedBody(limit: 0, server.traffic, .none)
        isInTime = server.traffic.begin()
    }

    /// The daemon's next call: the head is there, then some of the body, then (no `bytes`) all of it, then the answer.
    func proceed(
        method: UnsafePointer<CChar>, version: UnsafePointer<CChar>, _ bytes: UnsafeRawBufferPointer
    ) -> Next {
        switch step {
        case .beginning(let target, let place):
            self.method = String(cString: method)
            // The library puts one NUL behind the method and one behind the target; what is not next to them means that another
            // was sent.
            let isWhole =
                place.lowerBound == UInt(bitPattern: method) + UInt(strlen(method)) + 1
                && UInt(bitPattern: version) == place.upperBound + 1
            return begin(
                target, isWhole: isWhole, String(cString: version),
                ReceivedHead(of: connection, method: method, version: version))
        case .considering(let head, let framing):
            server.traffic.leave(self)
            if let answer = turn.answer { return refuse(answer, "busy", framing) }
            return turn.admission.map { follow($0, head, framing) } ?? .close
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
        upload.withLock { $0 }?.end(.cut)
        if case .considering = step { server.traffic.leave(self) }
        endBody()
        peer.expect(by: monotonicNanoseconds() + server.patience.idle)
        server.traffic.end(holding: collected.bytes.count, of: collected.share)
    }

    /// Takes the answer and lets the connection go on; only the first one counts. What is still to come is not wanted.
    func finish(_ response: HTTPResponse) {
        upload.withLock { $0 }?.end(.cut)
        guard turn.answer(response) else { return }
        server.traffic.leave(self)
    }

    private func begin(_ target: String, isWhole: Bool, _ version: String, _ received: ReceivedHead) -> Next {
        do throws(MalformedRequest) {
            guard isWhole else { throw MalformedRequest("The request line has a NUL, or more than one space.") }
            guard Framing.isToken(method) else { throw MalformedRequest("The method is none.") }
            guard received.isWhole else {
                throw MalformedRequest("The header has a NUL, a folded line, or one that does not end with CR LF.")
            }
            let headers = received.headers
            guard headers.fields.count <= Framing.fieldLimit else {
                throw MalformedRequest("There are more than \(Framing.fieldLimit) header fields.", status: 431)
            }
            let framing = try Framing(version: version, headers: headers)
            // For the server as a whole (RFC 9110 §9.3.7): that it answers is the answer.
            if method == "OPTIONS", target == "*" { return answerUnread(HTTPResponse(status: 204), framing) }
            let head = try HTTPRequest(
                method: method == "HEAD" ? "GET" : method, target: target, headers: headers,
                peer: server.proxies.client(of: peer.address, headers), isSecure: server.isSecure)
            self.head = head
            return follow(server.handler.admit(head), head, framing)
        } catch {
            server.metrics.refused("malformed")
            return send(.text(error.description, status: error.status))
        }
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
        if isInTime, collected.hasRoom, server.traffic.enter(self, isUrgent: isUrgent) {
            Task { [request, isHead = method == "HEAD"] in
                finish(
                    await server.measure {
                        server.delivery.shape(await server.handler.respond(to: request), for: request, isHead: isHead)
                    })
            }
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
}
