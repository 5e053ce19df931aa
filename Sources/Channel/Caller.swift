import Cryptography
import Hub
import Messages

/// Who asks, and what an operation needs to know of the asking.
package struct Caller: Sendable {
    /// Somebody whom the channel knows by one of the kinds that a contract names.
    package enum Principal: Hashable, Sendable {
        /// Anybody at all.
        case everyone
        /// Whoever holds the token of one registration. The process that owns the token checks it.
        case holder(token: String)
        case staff(String)
        case partner(String)
        /// A service of this installation.
        case system(String)
    }

    package var principal: Principal
    /// What it may; of staff the functions of contracts are asked.
    package var rights: Rights
    /// The network address of the asker, for rate limits; nil inside the installation.
    package var address: String?
    /// What a stranger brings when very many come: a challenge's ticket, alone or with a number.
    package var proof: String?
    /// Repeating a request with the same key has no second effect (DESIGN §3).
    package var idempotencyKey: String?
    /// In which lane everything is written that is done for it, also by the services that are asked on the way.
    package var lane: Lane
    /// Which trace the asking belongs to, and which hop of it asks.
    package let context: TraceContext
    /// In which batch it asks, as which of its messages.
    var place: BatchPlace?
    /// Who came in by the entrance may be sent away again; nil: it did not.
    var guest: Guest?
    /// The services that are at work on the way to here: one of them that is asked again is inside already.
    var entered: [String] = []

    /// - Parameter rights: nil: services of the installation have all, everybody else none.
    package init(
        _ principal: Principal, rights: Rights? = nil, address: String? = nil, idempotencyKey: String? = nil,
        proof: String? = nil,
        lane: Lane = .interactive, context: TraceContext = TraceContext(), guest: Guest? = nil
    ) {
        self.proof = proof
        self.principal = principal
        self.rights = rights ?? (principal.kind == .system ? .all : .none)
        self.address = address
        self.idempotencyKey = idempotencyKey
        self.lane = lane
        self.context = context
        self.guest = guest
    }

    /// Follows one request through all services, the journal and the events: 32 hexadecimal digits.
    package var trace: String { context.trace.description }
}

extension Caller.Principal {
    /// Who delivers events.
    static let exchange = Caller.Principal.system("exchange")

    /// The kind, as contracts spell it.
    var kind: CallerKind {
        switch self {
        case .everyone: .public
        case .holder: .holder
        case .staff: .staff
        case .partner: .partner
        case .system: .system
        }
    }

    /// Names the principal in the journal and in the scope of idempotency keys. Holds no secret.
    var name: String {
        switch self {
        case .everyone: "public"
        case .holder(let token): "holder:" + Base64.encodeURL(Sodium.hash(Array(token.utf8), count: 16))
        case .staff(let name): "staff:\(name)"
        case .partner(let name): "partner:\(name)"
        case .system(let service): "system:\(service)"
        }
    }
}
