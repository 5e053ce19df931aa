import Adapters
import Channel
import CodesService
import Cryptography
import EditionsService
import Hub
import Logging
import MailService
import MailsService
import Messages
import Metrics
import PartiesService
import PrivacyProcess
import RegistrationProcess
import RegistrationsService
import Timekeeping

/// All layers below the application, wired: a data directory with its hub, the services and the bus between them.
package struct Installation: Sendable {
    package let hub: DataHub
    package let bus: Bus
    package let exchange: Exchange

    /// Opens a data directory, brings its tables and code lists up to date, and checks contracts against code.
    package static func open(
        _ directory: String, _ services: [Service], key: SecretKey, limitsRates: Bool = true,
        clock: WallClock = .system, limits: HubLimits = .standard, metrics: MetricRegistry, log: Log
    ) async throws -> Installation {
        try Vocabulary.check()
        let registry = try Registry(services, contracts: Registry.embeddedContracts())
        let hub = try DataHub.open(
            directory, modules: registry.dataModules, subscriptions: registry.subscriptions, key: key,
            clock: clock, metrics: metrics, log: log, limits: limits)
        try await CodeRelease.apply(to: hub, clock: clock)
        let bus = Bus(registry, hub: hub, limitsRates: limitsRates, clock: clock, metrics: metrics, log: log)
        try await eraseAgain(hub.erasuresToRepeat, bus, log)
        return Installation(hub: hub, bus: bus, exchange: Exchange(bus, metrics: metrics, log: log))
    }

    /// The product's services, in the order of their migrations.
    package static func services(
        key: SecretKey, address: PublicAddress, mail: any MailTransport, sender: MailAddress, clock: WallClock = .system
    ) throws -> [Service] {
        [
            .codes(clock: clock), .editions(), .parties(), .registrations(), .mails(key: key),
            try .registration(key: key, address: address), .privacy(), .mail(mail, sender: sender),
        ]
    }
}
