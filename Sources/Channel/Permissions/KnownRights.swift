import Messages
import Threading
import Timekeeping

/// What accounts may, remembered between requests: each needs it, and it seldom changes. What is remembered holds until anything
/// of the service `permissions` changes, which the writer tells before it answers, and not past the day, by which
/// memberships end. So a right that was taken away is gone when whoever took it is answered.
package final class KnownRights: Sendable {
    private struct Entry: Sendable {
        let rights: RightsHeld
        /// The changes up to this one are in it.
        let version: Int64
        let day: CalendarDate
    }

    private static let topic = Topic(PermissionsOperations.rightsOf.service)
    private let bus: Bus
    private let limit: Int
    private let entries = Guarded<[RightsOf: Entry]>([:])

    /// - Parameter limit: how many are remembered; then all are forgotten.
    package init(_ bus: Bus, limit: Int = 10_000) { (self.bus, self.limit) = (bus, limit) }

    /// - Parameters:
    ///   - account: by its id.
    ///   - membership: the one that it acts in; nil: the oldest one that holds.
    ///   - context: for which request it is asked.
    package func rights(
        of account: Identifier, in membership: Identifier? = nil, context: TraceContext = TraceContext()
    ) async throws -> RightsHeld {
        let request = RightsOf(account: account.description, membership: membership?.description)
        // Both before it is asked: what changes while it is read makes it old.
        let (version, day) = (bus.changes.version, CalendarDate(of: bus.clock.now()))
        if let entry = entries.withLock({ $0[request] }), entry.day == day,
            !bus.changes.changed(Self.topic, since: entry.version)
        {
            return entry.rights
        }
        let rights = try await bus.call(
            PermissionsOperations.rightsOf, request, as: Caller(.system("application"), context: context))
        entries.withLock { entries in
            if entries.count >= limit { entries.removeAll() }
            entries[request] = Entry(rights: rights, version: version, day: day)
        }
        return rights
    }
}

extension Rights {
    /// What an account may in the membership that it acts in.
    package init(_ held: RightsHeld) { self.init(functions: held.function) }
}
