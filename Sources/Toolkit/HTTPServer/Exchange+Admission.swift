import NetworkAddresses
import Threading
import Timekeeping

extension Exchange {
    /// Lets a request in, or not, as the handler has said.
    func follow(_ admission: Admission, _ head: HTTPRequest, _ framing: Framing) -> Next {
        switch admission {
        case .consider(let verdict):
            guard isInTime, server.traffic.enter(self) else {
                return refuse(server.handler.refusal(503, of: head), "busy", framing)
            }
            step = .considering(head, framing)
            Task { turn.admit(await verdict()) }
            peer.rest()
            turn.suspend { turn.admission == nil && turn.answer == nil }
            return .goOn
        case .refuse(let response):
            return refuse(response, "notAdmitted", framing)
        case .accept(let limit, let isUrgent):
            guard framing.contentLength ?? 0 <= limit else { return tooLarge(head) }
            self.isUrgent = isUrgent
            collected = CollectedBody(limit: limit, server.traffic, limit > 0 ? share(of: head) : .none)
            step = .receiving(head)
        case .stream(let limit, let answer):
            guard framing.contentLength ?? 0 <= limit ?? .max else { return tooLarge(head) }
            guard let coding = ContentCoding(head.headers) else {
                return refuse(server.handler.refusal(415, of: head), "encoding", framing)
            }
            let upload = Upload(limit: limit, turn)
            self.upload.withLock { $0 = upload }
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

    private func share(of head: HTTPRequest) -> BodyShare {
        BodyShare(network: networkOf(head.peer), server.crowds.crowd(behind: head.peer), isUrgent: isUrgent)
    }

    func refuse(_ response: HTTPResponse, _ reason: String, _ framing: Framing) -> Next {
        server.metrics.refused(reason)
        return answerUnread(response, framing)
    }

    /// Answers without reading the body, which closes the connection if there is one.
    func answerUnread(_ response: HTTPResponse, _ framing: Framing) -> Next {
        guard !framing.hasBody else { return send(response) }
        step = .refusing(response)
        return .goOn
    }

    func tooLarge(_ head: HTTPRequest) -> Next {
        server.metrics.refused("tooLarge")
        return send(server.handler.refusal(413, of: head))
    }
}
