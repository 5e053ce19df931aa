import MessageModel
import Messages
import NetworkAddresses

/// Whom a limit counts: principals first, networks where nobody knows who it is (DESIGN §7).
package enum LimitSubject: Hashable, Sendable {
    /// Somebody who has shown who it is.
    case principal(String)
    /// Whoever asks from there.
    case network(String)
    /// The same where many people share one address, such as a hall.
    case venue(String)

    /// - Parameter venues: networks in which many people share one address.
    package init(address: String, venues: [AddressBlock] = []) {
        let network = networkOf(address)
        self = venues.contain(address) ? .venue(network) : .network(network)
    }

    /// For metrics.
    var kind: String {
        switch self {
        case .principal: "principal"
        case .network: "network"
        case .venue: "venue"
        }
    }
}

extension ContractOperation {
    /// How often this subject may call; nil: as often as it likes.
    func rateLimit(for subject: LimitSubject) -> RateLimit? {
        if case .venue = subject, let venueRateLimit { return venueRateLimit }
        return rateLimit?.times(for: subject)
    }
}

extension RateLimit {
    /// How many times as much a venue's network may as another, where nothing else is said.
    private static let venueFactor: Int64 = 50

    /// What a limit for one network is for this subject.
    package func times(for subject: LimitSubject) -> RateLimit {
        guard case .venue = subject else { return self }
        return RateLimit(count: count * Self.venueFactor, seconds: seconds)
    }
}

extension Bus {
    /// Takes one call of what its caller may ask in a while. A batch's messages come at our own pace and are not counted.
    func limitRate(_ contract: OperationContract, _ caller: Caller) throws(Problem) {
        guard limitsRates, caller.place == nil, let subject = limitSubject(of: caller, contract),
            let limit = contract.operation.rateLimit(for: subject)
        else { return }
        let wait = limits.take(contract.qualifiedName, limit, for: subject)
        if let wait { throw .tooMany(wait) }
    }

    /// Whom a limit counts for a caller; nil: nobody. A holder is known when its token was made here, which its code tells
    /// without a look into the hub: so nobody in its network uses up what it may. What the public may call, it calls as one of
    /// the public: else everybody who registers would get one limit more to register with.
    func limitSubject(of caller: Caller, _ contract: OperationContract) -> LimitSubject? {
        switch caller.principal {
        case .system: return nil
        case .staff, .partner: return .principal(caller.principal.name)
        case .holder(let token):
            if !contract.operation.caller.contains(.public), registry.recognizes(holder: token) {
                return .principal(caller.principal.name)
            }
            fallthrough
        case .everyone: return caller.address.map { LimitSubject(address: $0, venues: venues) }
        }
    }
}

extension Problem {
    /// To be tried again after `wait`.
    package static func tooMany(_ wait: Duration) -> Problem { Problem(.tooMany, "tooMany", retryAfter: wait) }
}
