import Cryptography
import TestSupport
import Testing
import Timekeeping

@testable import Channel

/// For expectations, which take no change of a value.
private final class Used {
    private var tickets = UsedTickets()
    var count: Int { tickets.count }

    func use(_ ticket: ProofTicket, at now: Instant) -> Bool { tickets.use(ticket, at: now) }
    func giveBack(_ ticket: ProofTicket) { tickets.giveBack(ticket) }
}

/// No ticket is good twice, in a room that has an end.
@Suite struct UsedTicketsTests {
    private let key: SecretKey
    private let start = ManualClock().now

    init() throws { key = try #require(SecretKey([UInt8](repeating: 7, count: SecretKey.count))) }

    private func ticket(_ now: Instant) -> ProofTicket {
        ProofTicket(
            key, for: ProofPurpose(operation: "o", value: "v"), at: now, wait: .seconds(10), zeroBits: 14)
    }

    @Test func `a ticket is used once, until it has ended`() {
        let used = Used()
        let ticket = ticket(start)
        #expect(used.use(ticket, at: start))
        for minutes in stride(from: 0, to: 40, by: 5) { #expect(!used.use(ticket, at: start + .seconds(minutes * 60))) }
    }

    @Test func `one that is used late is remembered for as long`() {
        let used = Used()
        #expect(used.use(ticket(start), at: start))
        let late = ticket(start + .seconds(2390))
        #expect(used.use(late, at: start + .seconds(2395)))
        #expect(used.use(ticket(start + .seconds(2400)), at: start + .seconds(2400)))
        #expect(!used.use(late, at: start + .seconds(4785)))
    }

    @Test func `what has ended is forgotten`() {
        let used = Used()
        for _ in 0..<100 { #expect(used.use(ticket(start), at: start)) }
        let later = start + ProofTicket.lifetime
        #expect(used.use(ticket(later), at: later))
        #expect(used.use(ticket(later + ProofTicket.lifetime), at: later + ProofTicket.lifetime))
        #expect(used.count == 2)
    }

    @Test func `one that is given back is as good as before`() {
        let used = Used()
        let ticket = ticket(start)
        #expect(used.use(ticket, at: start))
        used.giveBack(ticket)
        #expect(used.use(ticket, at: start))
    }

    @Test func `when there are too many, those from before are void, and new ones are good`() {
        let used = Used()
        let (first, unused) = (ticket(start), ticket(start))
        #expect(used.use(first, at: start))
        for _ in 0..<UsedTickets.most { _ = used.use(ticket(start), at: start) }
        #expect(used.count <= UsedTickets.most)
        let later = start + .seconds(1)
        #expect(!used.use(first, at: later) && !used.use(unused, at: later))
        #expect(used.use(ticket(later), at: later))
    }
}
