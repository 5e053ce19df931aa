import Channel
import HTTPServer
import Localization
import MessageModel
import Messages

/// `POST /api/{service}/{operation}`, reads also by GET: derived from the contracts, so nobody writes a route for an
/// operation (DESIGN §3).
struct Gateway: Sendable {
    /// An interactive message's greatest size, in bytes.
    static let bodyLimit = 1 << 20

    private let bus: Bus
    private let strings: Strings
    private let password: OrganizerPassword
    /// By the path's two segments, `registration/register-exhibitor`.
    private let operations: [String: OperationContract]

    init(bus: Bus, strings: Strings, password: OrganizerPassword) {
        self.bus = bus
        self.strings = strings
        self.password = password
        operations = Dictionary(
            uniqueKeysWithValues: bus.registry.operations.map { ("\($0.service)/\($0.name.hyphenated)", $0) })
    }

    /// Refuses from the head alone what no body can mend.
    func admit(_ head: HTTPRequest) -> Admission {
        do throws(Problem) {
            _ = try operation(head)
            guard head.method == "POST" else { return .accept(bodyLimit: 0) }
            guard head.isFromThisSite else { throw Problem(.forbidden, "crossSite") }
            guard MediaType(head.headers.first("Content-Type")) != nil else {
                throw Problem(.unsupported, "unsupportedMediaType")
            }
            return .accept(bodyLimit: Self.bodyLimit)
        } catch {
            return .refuse(refusal(error, head))
        }
    }

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        let trace = Caller.newTrace()
        let given = MediaType(request.headers.first("Content-Type")) ?? .json
        let wanted = MediaType(accepted: request.headers.first("Accept"), otherwise: given)
        do {
            let contract = try operation(request)
            let message = try decode(request, given, contract)
            let caller = try Caller(
                password.principal(of: request), address: request.peer,
                idempotencyKey: idempotencyKey(request), trace: trace)
            let reply = try await bus.call(contract, message, as: caller)
            return HTTPResponse(
                status: contract.creates ? 201 : 200,
                headers: SecurityHeaders.all + [("Content-Type", wanted.contentType), ("Cache-Control", "no-store")],
                body: wanted == .xml
                    ? XMLCodec.encode(reply, element: contract.operation.reply) : JSONCodec.encode(reply))
        } catch {
            let problem = (error as? Problem) ?? Problem(.internalError, "internalError", cause: "\(error)")
            return answer(problem, wanted, request, trace)
        }
    }

    /// The answer to what is refused before the request is read.
    func refusal(_ problem: Problem, _ head: HTTPRequest) -> HTTPResponse {
        let given = MediaType(head.headers.first("Content-Type")) ?? .json
        return answer(
            problem, MediaType(accepted: head.headers.first("Accept"), otherwise: given), head, Caller.newTrace())
    }

    private func operation(_ request: HTTPRequest) throws(Problem) -> OperationContract {
        guard request.path.count == 3, let contract = operations["\(request.path[1])/\(request.path[2])"] else {
            throw Problem(.notFound, "unknownOperation")
        }
        guard request.method == "POST" || (request.method == "GET" && contract.isRead) else {
            throw Problem(
                .unsupported, "methodNotAllowed", parameters: ["allowed": contract.isRead ? "GET, POST" : "POST"])
        }
        return contract
    }

    private func decode(_ request: HTTPRequest, _ type: MediaType, _ contract: OperationContract) throws -> Record {
        let shape = try contract.requestType
        if request.method == "GET" { return try FormCodec.decode(request.query, as: shape) }
        switch type {
        case .json: return try JSONCodec.decode(request.body, as: shape)
        case .xml: return try XMLCodec.decode(request.body, as: shape, element: contract.request)
        case .form: return try FormCodec.decode(FormEncoding.parse(request.body), as: shape)
        }
    }

    private func idempotencyKey(_ request: HTTPRequest) throws(Problem) -> String? {
        guard let key = request.headers.first("Idempotency-Key") else { return nil }
        guard (1...255).contains(key.utf8.count) else { throw Problem(.malformed, "idempotencyKey") }
        return key
    }

    /// A problem as RFC 9457 says it.
    private func answer(_ problem: Problem, _ type: MediaType, _ request: HTTPRequest, _ trace: String) -> HTTPResponse
    {
        let words = ProblemWords(strings: strings, language: Language.wanted(by: request))
        let status = problem.code == "methodNotAllowed" ? 405 : problem.status
        let details = ProblemDetails(
            type: "urn:pavilion:problem:\(problem.code)", title: words.title(problem), status: Int64(status),
            detail: words.detail(problem, trace: trace), instance: "urn:pavilion:trace:\(trace)",
            errors: problem.errors.map { WrongField(path: $0.path, rule: $0.rule, message: words.sentence($0)) })
        let headers =
            SecurityHeaders.all + problem.headers.filter { $0.0 != "WWW-Authenticate" || !request.isFromBrowser }
        return HTTPResponse(
            status: status,
            headers: headers + [("Content-Type", type.problemContentType), ("Cache-Control", "no-store")],
            body: type == .xml
                ? XMLCodec.encode(details.record, element: ProblemDetails.element) : JSONCodec.encode(details.record))
    }
}

extension HTTPRequest {
    /// A script in a page asked: a password window of the browser's would be of no use to it.
    fileprivate var isFromBrowser: Bool { headers.first("Sec-Fetch-Mode") == "cors" }
}

extension String {
    /// `registerExhibitor` as addresses spell it: `register-exhibitor`.
    fileprivate var hyphenated: String {
        reduce(into: "") { text, character in
            if character.isUppercase { text += "-" }
            text += character.lowercased()
        }
    }
}
