import Channel
import HTTPServer
import MessageModel
import Messages
import NetworkAddresses
import Timekeeping

/// Lets partners in by their keys, and lets nobody try many wrong ones: neither from one network nor for one partner. A
/// right key is never made to wait, or anybody could lock a partner out; it is too long to be found by trying.
struct PartnerKeys: Sendable {
    private let bus: Bus
    private let tries: WrongTries

    init(bus: Bus, clock: WallClock) {
        self.bus = bus
        tries = WrongTries(perMinute: 30, clock: clock)
    }

    /// The partner of this code, if the request shows its key. Throws `unauthenticated`, the same whatever is wrong, and
    /// `tooMany` after many wrong ones.
    func partner(_ code: String, _ request: HTTPRequest, _ context: TraceContext) async throws -> Partner {
        do {
            return try await authenticate(code, request, context)
        } catch let problem as Problem where problem.kind == .unauthenticated || problem.kind == .invalid {
            let wait =
                tries.wait(of: "from \(networkOf(request.peer))", isWrong: true)
                ?? tries.wait(of: "for \(code)", isWrong: true)
            if let wait { throw Problem(.tooMany, "tooMany", retryAfter: wait) }
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
