import Adapters
import Application
import Channel
import Files
import HTTPServer
import Hub
import Logging
import Metrics
import RegistrationProcess
import Timekeeping
import Wiring

/// A server from the first connection to the last: all layers on one data directory, with the application on top.
struct RunningServer: Sendable {
    private let installation: Installation
    private let listeners: Listeners
    private let folders: ExchangeFolders
    private let mail: any MailTransport
    private let log: Log

    /// How long the last deliveries may take: longer than a mail server that hangs, so that what became of a mail under way
    /// is on record before the hub closes. What is not known by then is uncertain after the next start.
    static let deliveryLimit = Duration.seconds(25)

    /// Opens the directory, listens, and tells the address on the first line of standard output, and that of administration on the
    /// second.
    static func start(_ wanted: ServerConfiguration) async throws -> RunningServer {
        let log = Log.standardError(minimum: wanted.isVerbose ? .debug : .info)
        let configuration = try wanted.fitting(files: OpenFileLimit.raise(), log)
        let metrics = MetricRegistry()
        tellOfTheClock(log, metrics)
        let mail: any MailTransport =
            if let smtp = configuration.smtp { SMTPTransport(smtp) } else {
                MailFolder(directory: DataFile.mail.path(in: configuration.directory))
            }
        let address = PublicAddress(configuration.publicURL ?? "")
        let key = try ServerKey.load(in: configuration.directory)
        let services = try Installation.services(
            in: configuration.directory, key: key, address: address, mail: mail, sender: configuration.sender,
            limitsMails: configuration.limitsRates)
        let installation = try await Installation.open(
            configuration.directory, services, key: key, limitsRates: configuration.limitsRates,
            venues: configuration.http.venueNetworks, metrics: metrics, log: log)
        let site = try Site(
            bus: installation.bus,
            readiness: Readiness(installation.bus, directory: configuration.directory),
            organizerPassword: configuration.organizerPassword,
            publicAddress: { address.value }, publicMetrics: configuration.answersMetrics ? metrics : nil,
            streams: configuration.limitsRates ? .standard : .load, log: log)
        let listeners = try Listeners(configuration, site, metrics, log)
        let own = listeners.addresses[0]
        if configuration.publicURL == nil { address.value = own }
        let folders = try site.exchangeFolders(
            in: DataFile.exchange.path(in: configuration.directory), metrics: metrics)
        installation.exchange.start()
        try folders.start()
        warn(configuration, log)
        for address in listeners.addresses { Terminal.say(address) }
        log.info(
            "server.started",
            ["address": listeners.addresses.joined(separator: " "), "data": configuration.directory])
        return RunningServer(
            installation: installation, listeners: listeners, folders: folders, mail: mail, log: log)
    }

    /// Reads the policy and the certificate again, and looks into partners' folders.
    func reload() {
        installation.bus.registry.reloadPolicy()
        listeners.certificate?.reload()
        folders.look()
    }

    /// Reads the policy, or the certificate, again when its file has changed.
    func reloadChanged() {
        installation.bus.registry.reloadChangedPolicy()
        listeners.certificate?.reloadChanged()
    }

    /// Removes lists, and rows of them that were refused, when their time is over.
    func sweep() {
        do { try installation.sweepLists() } catch { log.warning("lists.notSwept", ["reason": "\(error)"]) }
    }

    /// Answers what has come, delivers what is being delivered, closes the hub.
    func stop() async {
        log.info("server.stopping")
        await listeners.drain(within: .seconds(10))
        await folders.stop()
        await installation.exchange.stop(within: Self.deliveryLimit)
        mail.close()
        installation.hub.close()
        log.info("server.stopped")
    }

    private static func tellOfTheClock(_ log: Log, _ metrics: MetricRegistry) {
        let tell: @Sendable (Duration) -> Void = { ahead in
            metrics.gauge(
                "clock_set_back", help: "1: the system's clock was set back, and has not caught up yet.",
                ahead > .zero ? 1 : 0)
            if ahead > .zero {
                log.warning("clock.setBack", ["milliseconds": ahead.milliseconds])
            } else {
                log.info("clock.caughtUp")
            }
        }
        WallClock.onSetBack(tell)
    }

    private static func warn(_ configuration: ServerConfiguration, _ log: Log) {
        if !configuration.limitsRates {
            log.warning("RATE LIMITS ARE OFF", ["meant": "for load tests only"])
        }
        if configuration.organizerPassword == nil {
            log.warning(
                "console.closed",
                ["reason": "no --organizer-password-file and no PAVILION_ORGANIZER_PASSWORD"])
        }
        if configuration.publicURL == nil && configuration.listensEverywhere {
            log.warning("mail.links", ["reason": "no --public-url: links in mails lead to \(configuration.http.host)"])
        }
        if configuration.smtp == nil {
            log.warning(
                "mail.folder", ["reason": "no --smtp-host", "folder": DataFile.mail.path(in: configuration.directory)])
        }
    }
}
