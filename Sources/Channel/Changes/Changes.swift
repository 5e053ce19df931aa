import Hub
import Threading
import Timekeeping

/// What changes in the installation, told to whoever follows it after it was committed. It says that something changed,
/// never what: whoever is told asks again, and is answered what it may know.
package final class Changes: Sendable {
    private struct State {
        var recent: RecentChanges
        var watches: [UInt64: ChangeWatch] = [:]
        var followers: [Topic: Set<UInt64>] = [:]
        var latest: UInt64 = 0
        var isTicking = false
    }

    private let clock: WallClock
    private let state: Guarded<State>

    init(clock: WallClock) {
        self.clock = clock
        state = Guarded(State(recent: RecentChanges(start: clock.now())))
    }

    /// That of the last change. What is read after this was asked for has all changes up to it.
    package var version: Int64 { state.withLock { $0.recent.version } }

    /// Whether a topic changed after a version, or that is not known.
    package func changed(_ topic: Topic, since version: Int64) -> Bool {
        state.withLock { $0.recent.changed(topic, since: version) }
    }

    /// Takes in what a commit changed. Called on the writer's thread.
    func note(_ changes: CommittedChanges) {
        let told: [(ChangeWatch, Topic, Int64)] = state.withLock { state in
            let topics = state.recent.note(changes)
            guard !state.followers.isEmpty else { return [] }
            return topics.flatMap { topic in
                (state.followers[topic] ?? []).compactMap { number in
                    state.watches[number].map { ($0, topic, state.recent.version) }
                }
            }
        }
        guard !told.isEmpty else { return }
        for (watch, topic, version) in told { watch.note(topic, version) }
        let now = clock.now()
        for (watch, _, _) in told { watch.tell(now) }
    }

    /// Follows topics while `body` runs.
    ///
    /// - Parameter known: the version up to which the follower knows them; nil: it begins now.
    package func follow<Result>(
        _ topics: Set<Topic>, since known: Int64?, _ body: (ChangeWatch) async throws -> Result
    ) async rethrows -> Result {
        let (watch, number) = begin(topics, since: known)
        defer { end(watch, number) }
        return try await body(watch)
    }

    private func begin(_ topics: Set<Topic>, since known: Int64?) -> (ChangeWatch, UInt64) {
        let (watch, number, startsTicking) = state.withLock { state in
            let changed = topics.filter { topic in known.map { state.recent.changed(topic, since: $0) } ?? false }
            let version = state.recent.version
            let watch = ChangeWatch(
                topics, changed: Dictionary(uniqueKeysWithValues: changed.map { ($0, version) }), clock: clock)
            state.latest += 1
            state.watches[state.latest] = watch
            for topic in topics { state.followers[topic, default: []].insert(state.latest) }
            defer { state.isTicking = true }
            return (watch, state.latest, !state.isTicking)
        }
        if startsTicking { Task { await tick() } }
        return (watch, number)
    }

    private func end(_ watch: ChangeWatch, _ number: UInt64) {
        state.withLock { state in
            state.watches[number] = nil
            for topic in watch.topics {
                state.followers[topic]?.remove(number)
                if state.followers[topic]?.isEmpty ?? false { state.followers[topic] = nil }
            }
        }
    }

    /// One timer for all: each second, while anybody follows anything, whoever has something due is told.
    private func tick() async {
        while true {
            do { try await Task.sleep(for: ChangeWatch.pause) } catch { return }
            let watches: [ChangeWatch] = state.withLock { state in
                state.isTicking = !state.watches.isEmpty
                return Array(state.watches.values)
            }
            guard !watches.isEmpty else { return }
            let now = clock.now()
            for watch in watches { watch.tell(now) }
        }
    }
}
