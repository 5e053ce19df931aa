import MessageModel
import Threading

/// The uploads that run, by partner: the slow ones of one partner must not take all the places that the server has.
final class RunningUploads: Sendable {
    private static let most = 4

    private let counts = Guarded<[String: Int]>([:])

    /// A place for an upload of the partner with this code. Throws `tooMany` when it has as many as it may.
    func enter(_ code: String) throws(Problem) -> Place {
        try counts.withLock { counts throws(Problem) in
            guard counts[code, default: 0] < Self.most else {
                throw Problem(.tooMany, "tooMany", retryAfter: .seconds(10))
            }
            counts[code, default: 0] += 1
        }
        return Place(code, of: self)
    }

    private func leave(_ code: String) {
        counts.withLock { $0[code] = $0[code].flatMap { $0 > 1 ? $0 - 1 : nil } }
    }

    /// What an upload holds while it runs; given back with it at the latest, since the server may not let it begin.
    final class Place: Sendable {
        private let uploads: RunningUploads
        private let code: String
        private let isGivenBack = Guarded(false)

        fileprivate init(_ code: String, of uploads: RunningUploads) { (self.code, self.uploads) = (code, uploads) }

        deinit { leave() }

        /// Only the first time counts.
        func leave() {
            let isFirst = isGivenBack.withLock { isGivenBack in
                defer { isGivenBack = true }
                return !isGivenBack
            }
            if isFirst { uploads.leave(code) }
        }
    }
}
