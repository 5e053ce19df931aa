import Threading
import Timekeeping

/// What a commit changed, without what it was before and is now.
package struct CommittedChanges: Sendable {
    /// The records that came, changed or went, by the data module that has their tables.
    package private(set) var records: [String: Set<Identifier>] = [:]
    /// Whether deliveries came, went or changed their states.
    package internal(set) var movedDeliveries = false

    package init(_ records: [String: Set<Identifier>] = [:], movedDeliveries: Bool = false) {
        (self.records, self.movedDeliveries) = (records, movedDeliveries)
    }

    package var isEmpty: Bool { records.isEmpty && !movedDeliveries }

    mutating func add(_ record: Identifier, in module: String) { records[module, default: []].insert(record) }

    mutating func formUnion(_ other: CommittedChanges) {
        records.merge(other.records) { $0.union($1) }
        movedDeliveries = movedDeliveries || other.movedDeliveries
    }
}

/// Whom the writer tells of its commits.
struct CommitListeners: Sendable {
    /// Of the subscribers that may have something to claim.
    let published = Listener<Set<String>>()
    let changed = Listener<CommittedChanges>()
}
