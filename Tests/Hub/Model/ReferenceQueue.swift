import Timekeeping

@testable import Hub

/// What a subscriber's queue should be, in the simplest way: a list that is searched from end to end. It asks none of the
/// hub's rules: one that is wrong there would be wrong here, too.
struct ReferenceQueue {
    struct Entry: Equatable {
        /// What was published, counted from 1.
        let number: Int
        let key: String
        let priority: Lane
        /// Its place in the line of its key.
        var place: Int
        var state: DeliveryState
        var due: Instant
        var token: Int64 = 0
        var attempts: Int64 = 0
        var lapses = 0

        var isInLine: Bool { state != .delayed && state != .skipped }
    }

    /// No lease and no retry is further away than this; one that is was written before the clock was set back.
    private static let longestRest = Duration.seconds(7200)

    let skips: Bool
    private(set) var entries: [Entry] = []
    /// Everything that is finished: delivered, or given up by a person.
    private(set) var delivered: Set<Int> = []
    private(set) var discarded: Set<Int> = []
    /// The last place that was delivered, by key; one that was replayed out of turn does not count.
    private var last: [String: Int] = [:]
    private var replayed: Set<Int> = []
    private var places = 0

    init(skips: Bool) { self.skips = skips }

    private func isFree(_ key: String) -> Bool { !entries.contains { $0.key == key && $0.isInLine } }
    private func index(_ number: Int) -> Int? { entries.firstIndex { $0.number == number } }

    mutating func publish(_ number: Int, key: String, _ priority: Lane, after delay: Duration, now: Instant) {
        places += 1
        let state: DeliveryState = delay > .zero ? .delayed : isFree(key) ? .ready : .waiting
        entries.append(
            Entry(number: number, key: key, priority: priority, place: places, state: state, due: now + delay))
    }

    /// What can be claimed, in order.
    mutating func claim(limit: Int, lease: Duration, now: Instant) -> [Entry] {
        ripen(now)
        let ready = entries.filter { $0.state == .ready }.sorted {
            ($0.priority.rawValue, $0.due, $0.place) < ($1.priority.rawValue, $1.due, $1.place)
        }
        // What lapsed goes alone.
        let first = (ready.first?.lapses ?? 0) > 0 ? ready.prefix(1) : ready.prefix(limit).prefix { $0.lapses == 0 }
        return first.map { entry in
            let at = entries.firstIndex { $0.number == entry.number } ?? 0
            entries[at].state = .leased
            entries[at].token += 1
            entries[at].attempts += 1
            entries[at].due = now + lease
            return entries[at]
        }
    }

    /// The first time it goes again at once; then it rests 2 s, 4 s, 8 s, …
    private mutating func lapse(_ at: Int, now: Instant) {
        entries[at].lapses += 1
        guard entries[at].lapses > 1 else {
            entries[at].state = .ready
            entries[at].due = min(entries[at].due, now)
            return
        }
        var rest = Duration.seconds(2)
        for _ in 2..<entries[at].lapses { rest = min(rest * 2, Self.longestRest) }
        entries[at].state = .retrying
        entries[at].due = now + rest
    }

    private mutating func ripen(_ now: Instant) {
        let latest = now + Self.longestRest
        for at in entries.indices where [.leased, .retrying].contains(entries[at].state) {
            guard entries[at].due <= now || entries[at].due > latest else { continue }
            guard entries[at].state == .retrying else {
                lapse(at, now: now)
                continue
            }
            entries[at].state = .ready
            entries[at].due = min(entries[at].due, now)
        }
        let ripe = entries.filter { $0.state == .delayed && $0.due <= now }.sorted {
            ($0.priority.rawValue, $0.due, $0.place) < ($1.priority.rawValue, $1.due, $1.place)
        }
        for entry in ripe {
            let free = isFree(entry.key)
            guard let at = index(entry.number) else { continue }
            places += 1
            entries[at].place = places
            entries[at].state = free ? .ready : .waiting
        }
    }

    /// Whether the token is good; what is wrong with the order of deliveries, if anything.
    mutating func settle(
        _ number: Int, token: Int64, _ outcome: Outcome, now: Instant
    ) -> (held: Bool, complaint: String?) {
        guard let at = index(number), entries[at].state == .leased, entries[at].token == token else {
            return (false, nil)
        }
        let entry = entries[at]
        entries[at].due = now
        if outcome != .returned { entries[at].lapses = 0 }
        switch outcome {
        case .acknowledged:
            entries.remove(at: at)
            delivered.insert(number)
            defer { release(entry.key) }
            return (true, complaint(about: entry))
        case .returned:
            entries[at].state = .ready
            entries[at].attempts -= 1
        case .retry(let wait, _):
            entries[at].state = .retrying
            entries[at].due = now + wait
        case .dead:
            entries[at].state = skips ? .skipped : .dead
            if skips { release(entry.key) }
        }
        return (true, nil)
    }

    /// The promise, said without looking at states: nothing is delivered before what came before it of its key.
    private mutating func complaint(about entry: Entry) -> String? {
        if replayed.contains(entry.number) { return nil }
        defer { last[entry.key] = entry.place }
        if let last = last[entry.key], last > entry.place { return "\(entry.number) came after a later one of its key" }
        let earlier = entries.first {
            $0.key == entry.key && $0.place < entry.place && $0.isInLine && !replayed.contains($0.number)
        }
        return earlier.map { "\(entry.number) overtook \($0.number) of its key" }
    }

    private mutating func release(_ key: String) {
        let line = entries.filter { $0.key == key && $0.isInLine }
        guard let next = line.min(by: { $0.place < $1.place }), next.state == .waiting,
            let at = index(next.number)
        else { return }
        entries[at].state = .ready
    }

    mutating func replay(_ number: Int, now: Instant) {
        guard let at = index(number) else { return }
        if entries[at].state == .skipped {
            replayed.insert(number)
            entries[at].state = isFree(entries[at].key) ? .ready : .waiting
        } else {
            entries[at].state = .ready
        }
        entries[at].due = now
        entries[at].attempts = 0
        entries[at].lapses = 0
    }

    mutating func discard(_ number: Int) {
        guard let at = index(number) else { return }
        let entry = entries.remove(at: at)
        discarded.insert(number)
        if entry.state == .dead { release(entry.key) }
    }

    /// The hub was opened again.
    mutating func restart(now: Instant) {
        for at in entries.indices where entries[at].state == .leased {
            lapse(at, now: now)
        }
    }

    var counts: QueueCounts {
        var counts = QueueCounts()
        for entry in entries { counts[entry.state] += 1 }
        return counts
    }
}
