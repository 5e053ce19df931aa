import Channel
import HTTPServer
import MessageModel
import Messages

/// Lets partners in by their keys, and lets nobody try many wrong ones: neither from one network nor for one partner. A
/// right key is never made to wait, or anybody could lock a partner out; it is too long to be found by trying.
struct PartnerKeys: Sendable {
    private let bus: Bus
    /// Of wrong ones, from one network and for one partner.
    private static let wrongOnes = RateLimit(count: 30, seconds: 60)

    init(bus: Bus) { self.bus = bus }

    /// The partner of this code, if the request shows its key. Throws `unauthenticated`, the same whatever is wrong, and
    /// `tooMany` after many wrong ones.
    func partner(_ code: String, _ request: HTTPRequest, _ context: TraceContext) async throws -> Partner {
        do {
            return try await authenticate(code, request, context)
        } catch let problem as Problem where problem.kind == .unauthenticated || problem.kind == .invalid {
            for subject in [LimitSubject(address: request.peer), .network("to \(code)")] {
                let wait = bus.limits.take("wrong partner key", Self.wrongOnes, for: subject)
                if let wait { throw Problem.tooMany(wait) }
            }
            // What is no code or no key is nobody's.
            throw Self.wrong
        }
    }

    private func authenticate(
        _ code: String, _ request: HTTPRequest, _ context: TraceContext
    ) async throws -> Partner {
        guard case ("bearer", let key)? = request.authorization else { throw Self.wrong }
        return try await bus.call(
            PartnersOperations.authenticatePartner, AuthenticatePartner(code: code, key: key),
            as: Caller(.system("application"), context: context))
    }

    private static let wrong = Problem(.unauthenticated, "wrongPartnerKey")
}
