import NetworkAddresses

/// How many people stand behind an address, which says how much of what all share it may have.
struct Crowds: Sendable {
    enum Crowd {
        case network
        /// Many people share its address, as in a hall.
        case venue
        /// Everybody may come by it.
        case proxy
    }

    private let venues: [AddressBlock]
    private let proxies: [AddressBlock]

    init(_ configuration: HTTPConfiguration) {
        (venues, proxies) = (configuration.venueNetworks, configuration.trustedProxies)
    }

    func crowd(behind address: String) -> Crowd {
        if proxies.contain(address) { return .proxy }
        return venues.contain(address) ? .venue : .network
    }
}
