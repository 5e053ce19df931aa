/// Whose body is held in memory: what it may have of the room for all bodies goes by that.
struct BodyShare: Sendable {
    let network: String
    private let crowd: Crowds.Crowd
    let isUrgent: Bool

    init(network: String, _ crowd: Crowds.Crowd, isUrgent: Bool = false) {
        (self.network, self.crowd, self.isUrgent) = (network, crowd, isUrgent)
    }

    /// Of a body that is not held.
    static let none = BodyShare(network: "", .network)

    /// How many bytes all bodies may have together when one of this share's grows. An eighth is kept for urgent ones.
    func most(ofAll budget: Int) -> Int { isUrgent ? budget : budget - budget / 8 }

    /// How many bytes the bodies of its network may have together. Who is urgent has shown who it is, and does not suffer from
    /// others in its network.
    func most(ofNetwork budget: Int) -> Int {
        if isUrgent { return budget }
        switch crowd {
        case .network: return budget / 4
        case .venue: return budget / 4 * 3
        case .proxy: return budget
        }
    }
}
