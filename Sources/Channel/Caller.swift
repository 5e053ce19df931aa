import Cryptography
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
    /// The network address of the asker, for rate limits; nil inside the installation.
    package var address: String?
    /// Repeating a request with the same key has no second effect (DESIGN §3).
    package var idempotencyKey: String?
    /// Follows one request through all services, the journal and the events: 32 hexadecimal digits.
    package let trace: String

    package init(
        _ principal: Principal, address: String? = nil, idempotencyKey: String? = nil, trace: String = Caller.newTrace()
    ) {
        self.principal = principal
        self.address = address
        self.idempotencyKey = idempotencyKey
        self.trace = trace
    }

    /// A W3C trace id.
    package static func newTrace() -> String {
        Sodium.random(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension Caller.Principal {
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
