import Channel
import Cryptography
import HTTPServer
import MessageModel
import Messages
import Threading

/// Lets partners in by their keys, and lets nobody try many wrong ones: neither from one network nor for one partner. A
/// right key is never made to wait, or anybody could lock a partner out; it is too long to be found by trying.
///
/// Whether a key is right the hub knows. So that a flood of wrong ones takes no partner's place there, whoever shows one
/// while many wrong ones come, from its network or in all, comes in as the public does; but not who showed it before.
struct PartnerKeys: Sendable {
    private let bus: Bus
    /// The key that was right last, as its digest, by the partner's code.
    private let right = Guarded<[String: [UInt8]]>([:])
    /// Of wrong ones, from one network and for one partner.
    private static let wrongOnes = RateLimit(count: 30, seconds: 60)
    /// Of those, before everybody comes in as the public does.
    private static let wrongOnesOfAll = RateLimit(count: 300, seconds: 60)
    private static let all = LimitSubject.network("all")

    init(bus: Bus) { self.bus = bus }

    /// The partner of this code, if the request shows its key. Throws `unauthenticated`, the same whatever is wrong,
    /// `tooMany` after many wrong ones, and `busy` where it came in as the public does and there was no room.
    func partner(_ code: String, _ request: HTTPRequest, _ context: TraceContext) async throws -> Partner {
        do {
            return try await find(code, request, context)
        } catch let problem as Problem where problem.kind == .unauthenticated || problem.kind == .invalid {
            try count(code, from: request.peer)
            // What is no code or no key is nobody's.
            throw Self.wrong
        }
    }

    private func find(_ code: String, _ request: HTTPRequest, _ context: TraceContext) async throws -> Partner {
        guard case ("bearer", let key)? = request.authorization else { throw Self.wrong }
        let question = AuthenticatePartner(code: code, key: key)
        let digest = Sodium.hash(Array(key.utf8))
        let wasRight = right.withLock { $0[code] }.map { Sodium.equal($0, digest) } ?? false
        do {
            let partner =
                wasRight || !areMany(from: request.peer)
                ? try await authenticate(question, context) : try await authenticateAsGuest(question, context)
            right.withLock { $0[code] = digest }
            return partner
        } catch let problem as Problem where problem.kind == .unauthenticated && wasRight {
            right.withLock { $0[code] = nil }
            throw problem
        }
    }

    private func authenticate(
        _ question: AuthenticatePartner, _ context: TraceContext, as guest: Guest? = nil
    ) async throws -> Partner {
        try await bus.call(
            PartnersOperations.authenticatePartner, question,
            as: Caller(.system("application"), context: context, guest: guest))
    }

    private func authenticateAsGuest(_ question: AuthenticatePartner, _ context: TraceContext) async throws -> Partner {
        let outcome: Result<Partner, any Error>? = await bus.entrance.pass(.reading) { guest in
            do {
                return .success(try await authenticate(question, context, as: guest))
            } catch {
                return .failure(error)
            }
        }
        guard let outcome else { throw Entrance.refusal() }
        return try outcome.get()
    }

    /// Whether as many wrong ones came as are looked up at once.
    private func areMany(from peer: String) -> Bool {
        limits(of: peer).contains { bus.limits.wait("wrong partner key", $0.limit, for: $0.subject) != nil }
    }

    private func limits(of peer: String) -> [(limit: RateLimit, subject: LimitSubject)] {
        [(Self.wrongOnes, LimitSubject(address: peer)), (Self.wrongOnesOfAll, Self.all)]
    }

    private func count(_ code: String, from peer: String) throws(Problem) {
        for (limit, subject) in limits(of: peer) + [(Self.wrongOnes, .network("to \(code)"))] {
            let wait = bus.limits.take("wrong partner key", limit, for: subject)
            if let wait { throw Problem.tooMany(wait) }
        }
    }

    private static let wrong = Problem(.unauthenticated, "wrongPartnerKey")
}
