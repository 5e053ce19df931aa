import MessageModel
import Threading

/// Places that are held for long, so many for each name: who holds slow ones must not take all that the server has.
final class Places: Sendable {
    private let each: Int
    private let otherwise: Problem
    private let counts = Guarded<[String: Int]>([:])

    /// - Parameters:
    ///   - each: how many a name may hold, unless it is said.
    ///   - otherwise: what is answered to one more.
    init(each: Int, otherwise: Problem) { (self.each, self.otherwise) = (each, otherwise) }

    /// A place for whoever has this name. Throws `otherwise` when it has as many as it may.
    /// - Parameter most: how many this name may hold; nil: as many as each.
    func enter(_ name: String, most: Int? = nil) throws(Problem) -> Place {
        let most = most ?? each
        try counts.withLock { counts throws(Problem) in
            guard counts[name, default: 0] < most else { throw otherwise }
            counts[name, default: 0] += 1
        }
        return Place(name, of: self)
    }

    private func leave(_ name: String) {
        counts.withLock { $0[name] = $0[name].flatMap { $0 > 1 ? $0 - 1 : nil } }
    }

    /// Given back when it is let go at the latest: what it is held for may never begin.
    final class Place: Sendable {
        private let places: Places
        private let name: String
        private let isGivenBack = Guarded(false)

        fileprivate init(_ name: String, of places: Places) { (self.name, self.places) = (name, places) }

        deinit { leave() }

        /// Only the first time counts.
        func leave() {
            let isFirst = isGivenBack.withLock { isGivenBack in
                defer { isGivenBack = true }
                return !isGivenBack
            }
            if isFirst { places.leave(name) }
        }
    }
}
