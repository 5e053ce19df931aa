import Channel
import HTTPServer
import MessageModel
import Messages

/// `/exchange/{partner}/…`: where partners' systems exchange messages with this installation. Whoever asks here is the
/// partner in the address and shows its key, also on the admin socket.
struct ExchangeGateway: Sendable {
    let bus: Bus
    let answers: ProgramAnswers
    let feed: ExchangeFeed

    /// What is read below a partner's address: who it is, what it is told, what it brought.
    private static let pages: [[String]] = [[], ["messages"], ["party"]]

    /// Whether a request is a partner's.
    static func answers(_ head: HTTPRequest) -> Bool { head.path.first == "exchange" }

    /// Refuses from the head alone what is nowhere. Who asks is found out with the answer: that takes a look into the hub.
    func admit(_ head: HTTPRequest) -> Admission {
        do throws(Problem) {
            guard Self.pages.contains(Array(head.path.dropFirst(2))) else { throw Problem(.notFound, "notFound") }
            guard head.method == "GET" else { throw .methodNotAllowed(["GET"]) }
            return .accept(bodyLimit: 0)
        } catch {
            return .refuse(answers.refusal(error, head))
        }
    }

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        let span = RequestSpan(request, bus)
        let page = request.path.dropFirst(2).first
        let name = "GET /exchange/:partner" + (page.map { "/\($0)" } ?? "")
        do {
            let code = request.path[1]
            let caller = try await authenticate(code, request, span.context)
            switch page {
            case "messages": return span.end(name, try await feed.answer(request, as: caller))
            case "party": return span.end(name, try await party(request, as: caller))
            default:
                let partner = try await bus.call(PartnersOperations.getPartner, GetPartner(code: code), as: caller)
                return span.end(name, answers.message(partner.record, element: Partner.element, request.wantedType))
            }
        } catch {
            return span.end(
                name, answers.problem(Problem(error), request.wantedType, request, span.context.trace))
        }
    }

    /// The partner of this code, if the request shows its key; else `unauthenticated`, the same whatever is wrong.
    private func authenticate(
        _ code: String, _ request: HTTPRequest, _ context: TraceContext
    ) async throws -> Caller {
        do {
            guard case ("bearer", let key)? = request.authorization else {
                throw Problem(.unauthenticated, "wrongPartnerKey")
            }
            let partner = try await bus.call(
                PartnersOperations.authenticatePartner, AuthenticatePartner(code: code, key: key),
                as: Caller(.system("application"), context: context))
            return Caller(.partner(partner.code), address: request.peer, context: context)
        } catch let problem as Problem where problem.kind == .invalid {
            // What is no code or no key is nobody's.
            throw Problem(.unauthenticated, "wrongPartnerKey")
        }
    }
}
