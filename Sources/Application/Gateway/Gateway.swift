import Channel
import HTTPServer
import MessageModel
import Messages

/// `POST /api/{service}/{operation}`, reads also by GET: derived from the contracts, so nobody writes a route for an
/// operation (DESIGN §3).
struct Gateway: Sendable {
    /// An interactive message's greatest size, in bytes.
    static let bodyLimit = 1 << 20

    private let bus: Bus
    private let answers: ProgramAnswers
    var credentials: Credentials
    private let publicAddress: @Sendable () -> String
    /// By their paths.
    private let operations: [String: OperationContract]

    init(
        bus: Bus, answers: ProgramAnswers, credentials: Credentials, publicAddress: @escaping @Sendable () -> String
    ) {
        self.bus = bus
        self.answers = answers
        self.credentials = credentials
        self.publicAddress = publicAddress
        operations = Dictionary(
            uniqueKeysWithValues: bus.registry.operations.map { (Self.path($0.service, $0.name), $0) })
    }

    /// Where an operation is called.
    static func path(_ service: String, _ operation: String) -> String { "/api/\(service)/\(operation.hyphenated)" }

    /// Whether a request is for the gateway; what the API is, pages tell.
    static func answers(_ head: HTTPRequest) -> Bool {
        head.path.first == "api" && !["docs", "openapi.json"].contains(head.path.dropFirst().first)
    }

    /// Refuses from the head alone what no body can mend.
    func admit(_ head: HTTPRequest) -> Admission {
        do throws(Problem) {
            let contract = try operation(head)
            let principal = try credentials.principal(of: head)
            try bus.authorize(contract, Caller(principal, rights: principal.rightsWithoutAccount))
            let isUrgent = credentials.areOfStaff(head)
            guard head.method == "POST" else { return .accept(bodyLimit: 0, isUrgent: isUrgent) }
            try head.requireThisSite(publicAddress())
            guard MediaType(head.headers.first("Content-Type")) != nil else {
                throw Problem(.unsupported, "unsupportedMediaType")
            }
            return .accept(bodyLimit: Self.bodyLimit, isUrgent: isUrgent)
        } catch {
            return .refuse(answers.refusal(error, head))
        }
    }

    /// What a guest comes for; nil: it is none, or asks for what is not there.
    func purpose(of head: HTTPRequest) -> Entrance.Purpose? {
        guard !credentials.areOfStaff(head), let contract = try? operation(head) else { return nil }
        return contract.isRead ? .reading : .writing
    }

    func respond(to request: HTTPRequest, as guest: Guest?) async -> HTTPResponse {
        let span = RequestSpan(request, bus)
        let wanted = request.wantedType
        var name = "/api/?"
        do {
            let contract = try operation(request)
            name = "\(request.method) \(Self.path(contract.service, contract.name))"
            let (envelope, message) = try decode(request, request.givenType, contract)
            let principal = try credentials.principal(of: request)
            let caller = try Caller(
                principal, rights: principal.rightsWithoutAccount, address: request.peer,
                idempotencyKey: idempotencyKey(request) ?? envelope?.key,
                proof: request.headers.first("Pavilion-Proof"), context: span.context, guest: guest)
            let reply = try await bus.call(contract, message, as: caller)
            let response = answers.message(
                reply, element: contract.operation.reply, wanted, status: contract.creates ? 201 : 200)
            return span.end(name, response)
        } catch {
            return span.end(name, answers.problem(Problem(error), wanted, request, span.context.trace))
        }
    }

    private func operation(_ request: HTTPRequest) throws(Problem) -> OperationContract {
        guard request.path.count == 3, let contract = operations["/" + request.path.joined(separator: "/")],
            credentials.canBeStaff || !contract.operation.isForStaff
        else { throw Problem(.notFound, "unknownOperation") }
        let methods = contract.isRead ? ["GET", "POST"] : ["POST"]
        guard methods.contains(request.method) else { throw .methodNotAllowed(methods) }
        return contract
    }

    /// The request, bare or in its envelope; a form has none.
    private func decode(
        _ request: HTTPRequest, _ type: MediaType, _ contract: OperationContract
    ) throws -> (envelope: Envelope?, body: Record) {
        let shape = try contract.requestType
        if request.method == "GET" { return (nil, try FormCodec.decode(request.query, as: shape)) }
        if type == .form { return (nil, try FormCodec.decode(FormEncoding.parse(request.body), as: shape)) }
        let message = try MessageReader.one(
            request.body, type == .xml ? .xml : .json, contract.request, of: Vocabulary.catalogue)
        return (try message.envelope.map { try Envelope($0) }, message.body)
    }

    private func idempotencyKey(_ request: HTTPRequest) throws(Problem) -> String? {
        guard let key = request.headers.first("Idempotency-Key") else { return nil }
        guard (1...255).contains(key.utf8.count) else { throw Problem(.malformed, "idempotencyKey") }
        return key
    }
}

extension Envelope {
    /// The idempotency key of what is in it: whose message, and which. No header can hold a line break, so none is the same.
    fileprivate var key: String { "\(sender)\n\(id)" }
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
