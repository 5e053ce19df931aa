import Cryptography
import Hub
import Logging
import MessageModel
import Messages
import Metrics
import NetworkAddresses
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import Channel

/// A bus with the two services of `Reception` on a hub of its own.
final class TestBus: Sendable {
    let directory: TemporaryDirectory
    let clock: ManualClock
    let hub: DataHub
    let bus: Bus
    let exchange: Exchange
    let metrics = MetricRegistry()
    /// Where the bus logs to.
    let logger: Log
    private let logged = Guarded<[String]>([])

    init(
        in directory: TemporaryDirectory? = nil, clock: ManualClock = ManualClock(),
        welcome: @escaping Reception.Welcome = Reception.signing, hear: @escaping Reception.Hear = Reception.deaf,
        contract: Contract = Reception.receptionContract(), backoff: Backoff = Backoff(), venues: [AddressBlock] = [],
        traces: Traces.Limits = Traces.Limits(), also services: [Service] = [], contracts: [Contract] = [],
        authorization: @escaping Authorization = authorizeByContract,
        engine: (String) -> any Engine = { SQLiteEngine(directory: $0) }
    ) throws {
        let directory = try directory ?? TemporaryDirectory()
        try Vocabulary.check()
        let registry = try Registry(
            [Reception.guests, Reception.reception(welcome, hear: hear)] + services,
            contracts: [Reception.guestsContract, contract] + contracts)
        let logged = logged
        let log = Log { line in logged.withLock { $0.append(line) } }
        logger = log
        let key = try #require(SecretKey([UInt8](repeating: 7, count: SecretKey.count)))
        hub = try DataHub.open(
            directory.path, on: engine(directory.path), modules: registry.dataModules,
            subscriptions: registry.subscriptions, key: key, clock: clock.wallClock, metrics: metrics, log: log,
            limits: .standard)
        bus = Bus(
            registry, hub: hub, authorization: authorization, venues: venues, traces: traces, clock: clock.wallClock,
            metrics: metrics,
            log: log)
        exchange = Exchange(bus, backoff: backoff, metrics: metrics, log: log)
        (self.directory, self.clock) = (directory, clock)
    }

    deinit { hub.close() }

    /// Of an operation's service.
    func places(_ operation: String) -> Bulkhead? { bus.registry.policies.entry(operation)?.places }

    var log: [String] { logged.withLock { $0 } }

    @discardableResult
    func welcome(
        _ name: String, as principal: Caller.Principal = .everyone, address: String? = "192.0.2.1", key: String? = nil
    ) async throws -> EditionStored {
        let caller = Caller(principal, rights: .all, address: address, idempotencyKey: key)
        return try await bus.call(Reception.welcome, GetEdition(code: name), as: caller)
    }

    @discardableResult
    func sign(_ name: String, key: String? = nil) async throws -> EditionStored {
        try await bus.call(Reception.sign, GetEdition(code: name), as: Caller(.everyone, idempotencyKey: key))
    }

    func count() async throws -> Int64 {
        try await bus.call(Reception.count, ListEditions(), as: Caller(.staff("tester"), rights: .all)).version
    }

    func deliveries() async throws -> [String: Int64] {
        let counts = try #require(try await hub.read { try $0.queues() }.first).counts
        return Dictionary(uniqueKeysWithValues: DeliveryState.allCases.map { ($0.rawValue, counts[$0]) })
            .filter { $0.value != 0 }
    }
}
