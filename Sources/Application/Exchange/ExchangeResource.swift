import HTTPServer
import MessageModel

/// What a partner finds below its address.
enum ExchangeResource: Sendable {
    /// `/exchange/{partner}`: who it is.
    case partner
    /// `GET /exchange/{partner}/messages`: tells what has happened.
    case feed
    /// `POST /exchange/{partner}/messages`: takes what it sends.
    case messages
    /// `/exchange/{partner}/party`: an organization that it brought.
    case party
    /// `/exchange/{partner}/receipts`
    case receipts
    /// `/exchange/{partner}/receipts/{id}`
    case receipt(id: String)

    /// What a request is for. Throws `notFound` and `methodNotAllowed`.
    init(_ request: HTTPRequest) throws(Problem) {
        let path = request.path
        switch (path.count, path.dropFirst(2).first) {
        case (2, nil): self = .partner
        case (3, "messages") where request.method == "GET": self = .feed
        case (3, "messages"): self = .messages
        case (3, "party"): self = .party
        case (3, "receipts"): self = .receipts
        case (4, "receipts"): self = .receipt(id: path[3])
        default: throw Problem(.notFound, "notFound")
        }
        guard request.method == method else { throw .methodNotAllowed(isMessages ? ["GET", method] : [method]) }
    }

    private var method: String { isMessages ? "POST" : "GET" }

    private var isMessages: Bool { if case .messages = self { true } else { false } }

    /// What a trace calls it.
    var name: String {
        switch self {
        case .partner: "GET /exchange/:partner"
        case .feed: "GET /exchange/:partner/messages"
        case .messages: "POST /exchange/:partner/messages"
        case .party: "GET /exchange/:partner/party"
        case .receipts: "GET /exchange/:partner/receipts"
        case .receipt: "GET /exchange/:partner/receipts/:id"
        }
    }
}
