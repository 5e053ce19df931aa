import Cryptography
import Logging
import MessageModel
import Messages
import Metrics
import Threading
import Timekeeping

/// Asks strangers for a proof while very many come, and checks it. Its key is its own: after a restart tickets are given anew.
final class ProofDesk: Sendable {
    private struct State {
        var gauges: [String: FloodGauge] = [:]
        var flooded: Set<String> = []
        var used = UsedTickets()
    }

    private let state = Guarded(State())
    private let key: SecretKey
    private let limits: RateLimiter
    private let clock: WallClock
    private let metrics: MetricRegistry
    private let log: Log
    /// How long a line of waiting tickets of one network may get.
    private static let longestLine = Duration.seconds(300)

    init(_ limits: RateLimiter, clock: WallClock, metrics: MetricRegistry, log: Log) {
        guard let key = SecretKey(Sodium.random(SecretKey.count)) else { preconditionFailure("a key has that length") }
        (self.key, self.limits, self.clock, self.metrics, self.log) = (key, limits, clock, metrics, log)
    }

    /// Lets a call pass, or says what is asked for. Gives the ticket that was used for it.
    func admit(
        _ proof: String?, _ purpose: ProofPurpose, _ flood: FloodLimit, _ subject: LimitSubject
    ) throws(Problem) -> ProofTicket? {
        let now = clock.now()
        var early: ProofTicket?
        if let proof, let (ticket, number) = read(proof, purpose, now) {
            let isSolved = number.map(ticket.isSolved) ?? false
            if !isSolved && now < ticket.goodFrom {
                early = ticket
            } else if state.withLock({ $0.used.use(ticket, at: now) }) {
                count(isSolved ? "solved" : "waited", purpose)
                return ticket
            }
        }
        guard let price = price(purpose, flood, subject, now, adding: true) else { return nil }
        if let early {
            count("early", purpose)
            throw Challenge(early, at: now).problem
        }
        count("asked", purpose)
        throw challenge(purpose, flood, subject, price, now).problem
    }

    /// What a call would be asked for now; nil: nothing.
    func challenge(_ purpose: ProofPurpose, _ flood: FloodLimit, _ subject: LimitSubject) -> Challenge? {
        let now = clock.now()
        guard let price = price(purpose, flood, subject, now, adding: false) else { return nil }
        return challenge(purpose, flood, subject, price, now)
    }

    /// What a ticket was used for did not happen.
    func giveBack(_ ticket: ProofTicket) { state.withLock { $0.used.giveBack(ticket) } }

    private func read(_ proof: String, _ purpose: ProofPurpose, _ now: Instant) -> (ProofTicket, number: String?)? {
        let parts = proof.split(separator: ":", maxSplits: 1).map(String.init)
        guard let ticket = parts.first.flatMap({ ProofTicket($0, key, for: purpose) }), now < ticket.expires else {
            return nil
        }
        return (ticket, parts.count == 2 ? parts[1] : nil)
    }

    /// Nil: it is quiet.
    private func price(
        _ purpose: ProofPurpose, _ flood: FloodLimit, _ subject: LimitSubject, _ now: Instant, adding call: Bool
    ) -> FloodPrice? {
        let name = purpose.operation
        let (pressure, turned) = state.withLock { state in
            let pressure = state.gauges[name, default: FloodGauge()].pressure(
                of: flood.everybody, at: now, adding: call)
            let wasFlooded = state.flooded.contains(name)
            if pressure > 1 { state.flooded.insert(name) } else { state.flooded.remove(name) }
            return (pressure, wasFlooded != (pressure > 1))
        }
        if turned { tell(name, pressure) }
        let (limit, free) = (flood.network.times(for: subject), "\(name) without a proof")
        let wait = call ? limits.take(free, limit, for: subject) : limits.wait(free, limit, for: subject)
        return pressure > 1 || wait != nil ? FloodPrice(pressure) : nil
    }

    /// Tickets of one network become good one after the other, as fast as its calls go in quiet times.
    private func challenge(
        _ purpose: ProofPurpose, _ flood: FloodLimit, _ subject: LimitSubject, _ price: FloodPrice, _ now: Instant
    ) -> Challenge {
        let line = limits.reserve(
            "\(purpose.operation) by waiting", flood.network.times(for: subject), for: subject,
            within: Self.longestLine)
        let wait = line.map { max($0, price.wait) }
        return Challenge(
            ProofTicket(key, for: purpose, at: now, wait: wait, zeroBits: price.zeroBits), at: now)
    }

    private func tell(_ operation: String, _ pressure: Double) {
        metrics.gauge(
            "pavilion_flooded", help: "1: so many strangers call the operation that each is asked for a proof.",
            labels: ["operation": operation], pressure > 1 ? 1 : 0)
        if pressure > 1 {
            log.warning("flood.began", ["operation": operation])
        } else {
            log.info("flood.over", ["operation": operation])
        }
    }

    /// `outcome`: asked, solved, waited, early (or with a wrong number).
    private func count(_ outcome: String, _ purpose: ProofPurpose) {
        metrics.count(
            "pavilion_proofs_total", help: "Proofs that strangers were asked for and brought.",
            labels: ["operation": purpose.operation, "outcome": outcome])
    }
}
