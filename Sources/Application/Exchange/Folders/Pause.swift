/// How long to wait before something is tried again: longer from time to time, at most a minute.
struct Pause {
    private static let longest: Int64 = 60
    private var seconds: Int64 = 1

    /// In seconds.
    mutating func next() -> Int64 {
        defer { seconds = min(Self.longest, 2 * seconds) }
        return seconds
    }

    /// Does something after the next one, unless it is cancelled.
    mutating func then(_ act: @escaping @Sendable () -> Void) -> Task<Void, any Error> {
        let seconds = next()
        return Task {
            try await Task.sleep(for: .seconds(seconds))
            act()
        }
    }
}
