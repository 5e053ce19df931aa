import Channel
import HTTPServer
import MessageModel
import NetworkAddresses

/// How many streams of events there may be at once.
package struct StreamLimits: Sendable {
    /// In all; further ones get 503.
    package var all: Int
    /// From one address, or IPv6 network of 64 bits; further ones get 429, like those of one person.
    package var network: Int
    /// The same of a venue's network, whose address many people share.
    package var venue: Int
    /// Of one registration's holders.
    package var holder: Int
    /// Of all who work in the console by one password.
    package var staff: Int

    /// Half of the connections that one network, or one of a venue, may have: the others are for requests.
    package static let standard = StreamLimits(all: 6_000, network: 512, venue: 3_072, holder: 16, staff: 1_000)
    /// For load tests, which come from one address.
    package static let load = StreamLimits(
        all: 7_500, network: 7_500, venue: 7_500, holder: 7_500, staff: 7_500)
}

/// The streams of events that are open.
struct LiveStreams: Sendable {
    private let all: Places
    private let networks: Places
    private let holders: Places
    private let staff: Places
    private let venueLimit: Int
    private let venues: [AddressBlock]

    /// - Parameter venues: networks in which many people share one address.
    init(_ limits: StreamLimits, venues: [AddressBlock]) {
        let wait = Duration.seconds(30)
        let tooMany = Problem(.tooMany, "tooMany", retryAfter: wait)
        all = Places(each: limits.all, otherwise: Problem(.busy, "busy", retryAfter: wait))
        networks = Places(each: limits.network, otherwise: tooMany)
        holders = Places(each: limits.holder, otherwise: tooMany)
        staff = Places(each: limits.staff, otherwise: tooMany)
        (venueLimit, self.venues) = (limits.venue, venues)
    }

    /// Places for a stream: of whoever works here, or of a registration's holder.
    func enter(_ principal: Caller.Principal, _ name: String, from address: String) throws(Problem) -> [Places.Place] {
        let own = if case .staff = principal { staff } else { holders }
        let most = venues.contain(address) ? venueLimit : nil
        return [try own.enter(name), try networks.enter(networkOf(address), most: most), try all.enter("all")]
    }
}
