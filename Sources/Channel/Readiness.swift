import Files
import Hub
import MessageModel
import Messages
import Threading
import Timekeeping

/// Whether the installation can do its work now, found out by doing some of it: a durable write, and a look at the
/// queues and at the room that is left.
package final class Readiness: Sendable {
    /// What is in the way, in words for whoever watches the server.
    package typealias Troubles = [String]

    private let bus: Bus
    private let directory: String?
    private let room: Int
    private let patience: Duration
    private let last = Guarded<(at: ContinuousClock.Instant, check: Task<Troubles, Never>)?>(nil)
    /// One check answers all who ask within this time, so that asking costs the disk nothing.
    private static let freshness = Duration.seconds(1)

    /// - Parameters:
    ///   - directory: the data directory; nil: the room on its disk is not looked at.
    ///   - room: how many bytes must be left there.
    ///   - patience: how long the hub may take to write.
    package init(_ bus: Bus, directory: String? = nil, room: Int = 100 << 20, patience: Duration = .seconds(2)) {
        self.bus = bus
        self.directory = directory
        self.room = room
        self.patience = patience
    }

    /// Empty: it is ready.
    package func troubles() async -> Troubles {
        let check = last.withLock { last in
            if let last, last.at + Self.freshness > .now { return last.check }
            let check = Task { await self.look() }
            last = (.now, check)
            return check
        }
        return await check.value
    }

    private func look() async -> Troubles {
        do {
            try await write()
        } catch {
            return ["The data centre does not write: \(Self.words(error))."]
        }
        do {
            return try crowded() + (await waiting())
        } catch {
            return ["The queues or the disk cannot be read: \(Self.words(error))."]
        }
    }

    private func crowded() throws -> Troubles {
        guard let directory else { return [] }
        let left = try freeBytes(at: directory)
        return left < room ? ["The disk is nearly full: \(left >> 20) MB are left."] : []
    }

    /// A transaction with something to keep: it is on the disk when this returns.
    private func write() async throws {
        let author = Author(who: "system:readiness", operation: "readiness.check", trace: TraceID().description)
        _ = try await bus.hub.write(as: author, deadline: .now + patience) { $0.newIdentifier() }
    }

    private func waiting() async throws -> Troubles {
        let now = bus.clock.now()
        return bus.stuck(try await bus.exchange.queues(), at: now).map { queue in
            "The queue of \(queue.subscriber) does not move: nothing was claimed for ten minutes."
        }
    }

    private static func words(_ error: any Error) -> String {
        guard let problem = error as? Problem else { return "\(error)" }
        return problem.cause.map { "\(problem.code) (\($0))" } ?? problem.code
    }
}
