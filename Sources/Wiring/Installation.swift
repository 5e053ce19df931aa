import Channel
import CodesService
import Cryptography
import Hub
import ListsService
import Logging
import Messages
import Metrics
import NetworkAddresses
import PermissionsService
import Timekeeping

/// All layers below the application, wired: a data directory with its hub, the services and the bus between them.
package struct Installation: Sendable {
    package let hub: DataHub
    package let bus: Bus
    package let exchange: Exchange
    private let lists: KeptLists

    /// Opens a data directory, brings its tables up to date, and checks contracts against code, and `policy.xml` against
    /// contracts.
    ///
    /// - Parameters:
    ///   - engine: what the hub stands on; nil: SQLite, in the directory.
    ///   - modules: tables and queries besides the services'.
    ///   - venues: networks in which many people share one address: their limits are larger.
    package init(
        _ directory: String, _ services: [Service], key: SecretKey, engine: (any Engine)? = nil,
        modules: [DataModule] = [], limitsRates: Bool = true, venues: [AddressBlock] = [], clock: WallClock = .system,
        limits: HubLimits = .standard, metrics: MetricRegistry, log: Log
    ) throws {
        try Vocabulary.check()
        let registry = try Registry(services, contracts: Registry.embeddedContracts())
        do {
            try registry.follow(
                PolicyFile("\(directory)/policy.xml", clock: clock, metrics: metrics, log: log))
        } catch {
            throw UnavailableFailure("\(directory)/policy.xml is wrong:\n\(error)")
        }
        let engine = engine ?? SQLiteEngine(directory: directory)
        hub = try DataHub.open(
            directory, on: engine, modules: registry.dataModules + modules,
            subscriptions: registry.subscriptions, key: key, clock: clock, metrics: metrics, log: log, limits: limits)
        bus = Bus(
            registry, hub: hub, limitsRates: limitsRates, venues: venues, clock: clock, metrics: metrics, log: log)
        exchange = Exchange(bus, metrics: metrics, log: log)
        lists = KeptLists(in: DataFile.lists.path(in: directory), clock: clock)
    }

    /// Opens a data directory for use: also with the code lists of this release and, at first, its roles, without those who were erased after an
    /// older database that was brought back, and without lists that nobody imports any more.
    package static func open(
        _ directory: String, _ services: [Service], key: SecretKey, engine: (any Engine)? = nil,
        limitsRates: Bool = true, venues: [AddressBlock] = [], clock: WallClock = .system,
        limits: HubLimits = .standard, metrics: MetricRegistry, log: Log
    ) async throws -> Installation {
        let installation = try Installation(
            directory, services, key: key, engine: engine, limitsRates: limitsRates, venues: venues, clock: clock,
            limits: limits, metrics: metrics, log: log)
        try installation.sweepLists()
        try await CodeRelease.apply(to: installation.hub, clock: clock)
        try await StandardRoles.apply(to: installation.hub)
        _ = try await installation.bus.call(
            ReceiptsOperations.cutReceipts, CutReceipts(), as: Caller(.system("restart")))
        try await eraseAgain(installation.hub.erasuresToRepeat, installation.bus, log)
        return installation
    }

    /// Removes lists that nobody imports any more, and what was refused of others, when their time is over.
    package func sweepLists() throws { try lists.sweep() }
}
