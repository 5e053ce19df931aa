import Hub
import Timekeeping

/// When each topic changed last, in versions that only grow, also over restarts: the first one is the time of the start. What
/// changed long ago is forgotten; who asks then is told that it changed.
struct RecentChanges {
    private(set) var version: Int64
    /// Up to this version, nobody knows any more when records changed.
    private var forgotten: Int64
    private let start: Int64
    private var services: [String: Int64] = [:]
    private var records: [Identifier: Int64] = [:]
    /// The records in the order of their changes, from `next` on; before it stands what was forgotten.
    private var line: [(record: Identifier, changed: Int64)] = []
    private var next = 0
    private let limit: Int

    /// - Parameter limit: how many records are remembered.
    init(start: Instant, limit: Int = 10_000) {
        self.start = start.milliseconds * 1000
        (version, forgotten) = (self.start, self.start)
        self.limit = limit
    }

    /// The next version. Returns the topics that have it.
    mutating func note(_ changes: CommittedChanges) -> [Topic] {
        version += 1
        var topics: [Topic] = []
        for (service, changed) in changes.records {
            topics.append(Topic(service))
            services[service] = version
            for record in changed {
                topics.append(Topic(service, record))
                remember(record)
            }
        }
        if changes.movedDeliveries {
            topics.append(.exchange)
            services[Topic.exchange.service] = version
        }
        return topics
    }

    /// Whether a topic changed after a version, or that is not known.
    func changed(_ topic: Topic, since known: Int64) -> Bool {
        guard known >= start, known <= version else { return true }
        guard let record = topic.record else { return services[topic.service] ?? start > known }
        return records[record].map { $0 > known } ?? (forgotten > known)
    }

    private mutating func remember(_ record: Identifier) {
        records[record] = version
        line.append((record, version))
        while line.count - next > limit {
            let (oldest, changed) = line[next]
            next += 1
            // One that changed again stands in the line again.
            guard records[oldest] == changed else { continue }
            records[oldest] = nil
            forgotten = changed
        }
        if next > limit {
            line.removeFirst(next)
            next = 0
        }
    }
}
