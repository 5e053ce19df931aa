import Timekeeping

/// The tickets that were used, as long as they could be used again; a bounded number of them. When there are more, those from
/// before are all void, and whoever still has one is given another: none is ever good twice, and nobody is kept out.
struct UsedTickets: Sendable {
    /// Of those of two lifetimes.
    static let most = 1 << 17
    private var recent: Set<UInt64> = []
    private var earlier: Set<UInt64> = []
    private var turned: Instant?
    private var validFrom: Instant?

    /// False: it was used already, or is void.
    mutating func use(_ ticket: ProofTicket, at now: Instant) -> Bool {
        if let turned, now - turned >= ProofTicket.lifetime {
            (earlier, recent) = (now - turned >= ProofTicket.lifetime * 2 ? [] : recent, [])
            self.turned = now
        }
        if turned == nil { turned = now }
        if let validFrom, ticket.issued <= validFrom { return false }
        guard !earlier.contains(ticket.nonce), recent.insert(ticket.nonce).inserted else { return false }
        if recent.count + earlier.count > Self.most {
            (recent, earlier, validFrom) = ([], [], now)
        }
        return true
    }

    /// What it was used for did not happen: it is as good as before.
    mutating func giveBack(_ ticket: ProofTicket) {
        recent.remove(ticket.nonce)
        earlier.remove(ticket.nonce)
    }

    var count: Int { recent.count + earlier.count }
}
