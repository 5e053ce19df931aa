import Cryptography
import Logging
import MessageModel
import Metrics
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import Hub

/// A hub in a directory of its own, with what a test wants to look at.
final class TestHub: Sendable {
    let directory: TemporaryDirectory
    let hub: DataHub
    let metrics: MetricRegistry
    let clock: ManualClock
    let logged: Guarded<[String]>
    static let key = SecretKey([UInt8](repeating: 7, count: SecretKey.count))

    init(
        in directory: TemporaryDirectory? = nil, modules: [DataModule] = [Guestbook.module],
        subscriptions: [Subscription] = [], clock: ManualClock = ManualClock(), limits: HubLimits = .standard,
        faults: Faults = Faults()
    ) throws {
        let directory = try directory ?? TemporaryDirectory()
        let metrics = MetricRegistry()
        let logged = Guarded<[String]>([])
        hub = try DataHub.open(
            directory.path, on: FaultyEngine(directory: directory.path, faults: faults), modules: modules,
            subscriptions: subscriptions, key: #require(Self.key), clock: clock.wallClock, metrics: metrics,
            log: Log { line in logged.withLock { $0.append(line) } }, limits: limits)
        self.directory = directory
        self.metrics = metrics
        self.clock = clock
        self.logged = logged
    }

    deinit { hub.close() }

    @discardableResult
    func write<Result: Sendable>(
        lane: Lane = .interactive, _ body: @escaping @Sendable (borrowing Transaction) throws -> Result
    ) async throws -> Result {
        try await hub.write(as: .tester, lane: lane, body)
    }

    @discardableResult
    func add(_ name: String, mail: String? = nil) async throws -> Identifier {
        try await write { try $0.add(name, mail: mail) }
    }

    /// Waits until so many closures wait for the writer.
    func waitForQueue(_ count: Int, lane: Lane = .interactive) async {
        while hub.writer.queue.count(lane) < count { await Task.yield() }
    }

    func names() async throws -> [String] {
        try await hub.read { snapshot in try snapshot.rows(Guestbook.names).map { try $0.text("name") } }
    }
}

/// The problem that `body` throws; nil when it throws none.
func problem(_ body: () async throws -> Void) async throws -> Problem? {
    do {
        try await body()
        return nil
    } catch let problem as Problem {
        return problem
    }
}
