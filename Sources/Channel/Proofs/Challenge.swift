import MessageModel
import Timekeeping

/// What a stranger is asked for while very many come: a ticket that is good after a while, or at once together with a number that
/// takes a computer some work to find (Dwork, Naor 1992).
package struct Challenge: Hashable, Sendable {
    /// Sent back as it is, or as `TICKET:NUMBER`.
    package let ticket: String
    /// The SHA-256 of `TICKET:NUMBER` must begin with so many zero bits.
    package let zeroBits: Int
    /// How long it is until the ticket alone is enough; nil: it never is.
    package let wait: Duration?

    init(_ ticket: ProofTicket, at now: Instant) {
        self.ticket = ticket.text
        zeroBits = ticket.zeroBits
        wait = ticket.isForWaiting ? max(.seconds(1), ticket.goodFrom - now) : nil
    }

    /// What a refusal asks for; nil: it is another refusal.
    package init?(_ problem: Problem) {
        guard problem.code == Self.code, let ticket = problem.parameters["ticket"],
            let zeroBits = problem.parameters["zeroBits"].flatMap({ Int($0) })
        else { return nil }
        self.ticket = ticket
        self.zeroBits = zeroBits
        wait = problem.parameters["waiting"] == "no" ? nil : problem.retryAfter
    }

    /// The refusal that tells a stranger so.
    var problem: Problem {
        let parameters = ["ticket": ticket, "zeroBits": "\(zeroBits)", "waiting": wait == nil ? "no" : "yes"]
        return Problem(.tooMany, Self.code, parameters: parameters, retryAfter: wait ?? ProofTicket.lifetime)
    }

    private static let code = "proofRequired"
}
