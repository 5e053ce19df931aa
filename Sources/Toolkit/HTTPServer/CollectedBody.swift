/// A body that is held in memory until it is whole.
struct CollectedBody {
    private let limit: Int
    private let traffic: Traffic
    let share: BodyShare
    private(set) var bytes: [UInt8] = []
    private var received = 0
    /// False: the server, or its network's share of it, holds too many bytes already, and these are not all.
    private(set) var hasRoom = true

    init(limit: Int, _ traffic: Traffic, _ share: BodyShare) {
        (self.limit, self.traffic, self.share) = (limit, traffic, share)
    }

    var isTooLarge: Bool { received > limit }

    /// Bytes beyond the limit are read but not kept, so that the client gets to read its 413. False: it goes on without end.
    mutating func receive(_ more: UnsafeRawBufferPointer) -> Bool {
        received += more.count
        guard received / 4 <= limit else { return false }
        if received <= limit { keep(more) }
        return true
    }

    /// When there is no room for more, the rest is only read past, and the answer is 503.
    private mutating func keep(_ more: UnsafeRawBufferPointer) {
        guard hasRoom, traffic.hold(more.count, of: share) else {
            hasRoom = false
            return
        }
        bytes += more
    }
}
