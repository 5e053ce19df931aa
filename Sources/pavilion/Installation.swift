import Adapters
import Channel
import CodesService
import Cryptography
import EditionsService
import Files
import Hub
import Logging
import MailService
import MailsService
import Messages
import Metrics
import PartiesService
import RegistrationProcess
import RegistrationsService
import Timekeeping

/// All layers below the application, wired: a data directory with its hub, the services and the bus between them.
struct Installation: Sendable {
    let hub: DataHub
    let bus: Bus
    let exchange: Exchange
    let address: PublicAddress

    /// Opens a data directory, brings its tables and code lists up to date, and checks contracts against code.
    static func open(
        _ directory: String, address: PublicAddress = PublicAddress("http://localhost"),
        mail: (transport: any MailTransport, sender: MailAddress)? = nil, limitsRates: Bool = true,
        clock: WallClock = .system, metrics: MetricRegistry, log: Log
    ) async throws -> Installation {
        try Vocabulary.check()
        try DurableFile.makeDirectory(directory)
        let key = try ServerKey.load(in: directory)
        let mail = mail ?? (MailFolder(directory: "\(directory)/mail"), MailAddress("pavilion@localhost"))
        let registry = try Registry(
            [
                .codes(clock: clock), .editions(), .parties(), .registrations(), .mails(),
                .registration(key: key, address: address), .mail(mail.transport, sender: mail.sender),
            ], contracts: Registry.embeddedContracts())
        let hub = try DataHub.open(
            directory, modules: registry.dataModules, subscriptions: registry.subscriptions, clock: clock,
            metrics: metrics, log: log)
        try await CodeRelease.apply(to: hub, clock: clock)
        let bus = Bus(registry, hub: hub, key: key, limitsRates: limitsRates, clock: clock, metrics: metrics, log: log)
        return Installation(
            hub: hub, bus: bus, exchange: Exchange(bus, metrics: metrics, log: log), address: address)
    }
}
