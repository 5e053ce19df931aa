import Channel
import HTTPServer
import Localization
import MessageModel
import Messages
import Timekeeping

/// `/exchange/{partner}/…`: where partners' systems exchange messages with this installation. Whoever asks here is the
/// partner in the address and shows its key, also on the admin socket.
struct ExchangeGateway: Sendable {
    private let bus: Bus
    private let answers: ProgramAnswers
    private let feed: ExchangeFeed
    private let keys: PartnerKeys
    /// Of uploads, by partner.
    private let uploads = Places(each: 4, otherwise: Problem(.tooMany, "tooMany", retryAfter: .seconds(10)))

    init(bus: Bus, answers: ProgramAnswers, feed: ExchangeFeed) {
        (self.bus, self.answers, self.feed) = (bus, answers, feed)
        keys = PartnerKeys(bus: bus)
    }

    /// Whether a request is a partner's.
    static func answers(_ head: HTTPRequest) -> Bool { head.path.first == "exchange" }

    /// Refuses from the head alone what is nowhere. Who sends messages is found out before the first byte of them is taken,
    /// who only asks with the answer: both take a look into the hub.
    func admit(_ head: HTTPRequest) -> Admission {
        do throws(Problem) {
            guard case .messages = try ExchangeResource(head) else { return .accept(bodyLimit: 0) }
            let spelling = try StreamSpelling.said(by: head)
            return .consider { await consider(head, spelling) }
        } catch {
            return .refuse(answers.refusal(error, head))
        }
    }

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        let span = RequestSpan(request, bus)
        var name = "/exchange/?"
        do {
            let resource = try ExchangeResource(request)
            name = resource.name
            let partner = try await keys.partner(request.path[1], request, span.context)
            let caller = Caller(.partner(partner.code), address: request.peer, context: span.context)
            return span.end(name, try await answer(resource, partner, request, caller))
        } catch {
            return span.end(name, refusal(error, request, span))
        }
    }

    private func answer(
        _ resource: ExchangeResource, _ partner: Partner, _ request: HTTPRequest, _ caller: Caller
    ) async throws -> HTTPResponse {
        switch resource {
        case .partner:
            let partner = try await bus.call(
                PartnersOperations.getPartner, GetPartner(code: partner.code), as: caller)
            return answers.message(partner.record, element: Partner.element, request.wantedType)
        case .receipts:
            let question: ListReceipts = try request.question(besides: ("partner", partner.code))
            let list = try await bus.call(ReceiptsOperations.listReceipts, question, as: caller)
            return answers.message(list.record, element: ReceiptList.element, request.wantedType)
        case .receipt(let id):
            let question: GetReceipt = try request.question(besides: ("receipt", id))
            let receipt = try await bus.call(ReceiptsOperations.getReceipt, question, as: caller)
            return answers.message(receipt.record, element: Receipt.element, request.wantedType)
        case .party:
            let question: GetImportedParty = try request.question()
            let party = try await bus.call(ImportsOperations.getImportedParty, question, as: caller)
            return answers.message(party.record, element: ImportedParty.element, request.wantedType)
        case .feed: return try await feed.answer(request, as: caller)
        case .messages: throw Problem.methodNotAllowed(["POST"])
        }
    }

    /// Lets the messages of a partner in.
    private func consider(_ head: HTTPRequest, _ spelling: StreamSpelling?) async -> Admission {
        let span = RequestSpan(head, bus)
        let name = ExchangeResource.messages.name
        do {
            let partner = try await keys.partner(head.path[1], head, span.context)
            let place = try uploads.enter(partner.code)
            return .stream(limit: nil) { body in
                defer { place.leave() }
                do {
                    return span.end(name, try await take(body, spelling, of: partner, head, span.context))
                } catch {
                    return span.end(name, refusal(error, head, span))
                }
            }
        } catch {
            return .refuse(span.end(name, refusal(error, head, span)))
        }
    }

    /// Answers, when the upload has ended, with the first page of its receipt and where that is kept.
    private func take(
        _ body: UploadedBody, _ spelling: StreamSpelling?, of partner: Partner, _ head: HTTPRequest,
        _ context: TraceContext
    ) async throws -> HTTPResponse {
        let words = ProblemWords(strings: answers.strings, language: Language.wanted(by: head))
        let id = try await Intake(bus: bus, words: words).take(
            body, spelled: spelling, from: "upload", of: partner, context: context
        ).receipt.receipt
        let receipt = try await bus.call(
            ReceiptsOperations.getReceipt, GetReceipt(receipt: id),
            as: Caller(.system("application"), context: context))
        var answer = answers.message(receipt.record, element: Receipt.element, head.wantedType, status: 201)
        answer.headers.append(("Location", "/exchange/\(partner.code)/receipts/\(id)"))
        return answer
    }

    private func refusal(_ error: any Error, _ request: HTTPRequest, _ span: RequestSpan) -> HTTPResponse {
        answers.problem(Problem(error), request.wantedType, request, span.context.trace)
    }
}

extension HTTPRequest {
    /// What the query asks, with what the address says.
    fileprivate func question<Question: Message>(
        besides known: (name: String, value: String)...
    ) throws(Problem) -> Question {
        try Question(FormCodec.decode(known + query, as: Question.recordType))
    }
}
