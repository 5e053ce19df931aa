import Adapters
import Channel
import Cryptography
import Hub
import Logging
import Messages
import Metrics
import RegistrationProcess
import Threading
import Timekeeping
import Wiring

/// A fresh installation in a directory of its own, wired as the product is: a clock that stands still until it is moved,
/// mails that a double takes, and an exchange that delivers when the test says so: `deliver()`.
package final class TestInstallation: Sendable {
    package let directory: TemporaryDirectory
    package let clock: ManualClock
    package let mail: MailDouble
    package let metrics: MetricRegistry
    package let logged: Guarded<[String]>
    private let installation: Installation

    /// Opening works on the disk. All tests begin at once; if all of them opened at once, none would have a thread left, and
    /// calls would miss their deadlines.
    private static let opening = Turnstile(1)

    /// - Parameters:
    ///   - directory: where it is opened; nil: a new one, already started once when the clock stands where clocks begin.
    ///   - replacing: exchanges services for a test's own.
    package init(
        in directory: TemporaryDirectory? = nil, clock: ManualClock = ManualClock(), mail: MailDouble = MailDouble(),
        limitsRates: Bool = false, replacing: ([Service]) throws -> [Service] = { $0 }
    ) async throws {
        let isUsual = clock.now == ManualClock().now
        let directory =
            if let directory { directory } else {
                try await isUsual ? StartedDirectory.make() : TemporaryDirectory()
            }
        await Self.opening.enter()
        defer { Self.opening.leave() }
        let metrics = MetricRegistry()
        let logged = Guarded<[String]>([])
        let key = try ServerKey.load(in: directory.path)
        let services = try Installation.services(
            in: directory.path, key: key, address: PublicAddress("https://expo.example"), mail: mail,
            sender: MailAddress("fair@expo.example"), clock: clock.wallClock)
        installation = try await Installation.open(
            directory.path, replacing(services), key: key, limitsRates: limitsRates, clock: clock.wallClock,
            metrics: metrics, log: Log(minimum: .debug) { line in logged.withLock { $0.append(line) } })
        (self.directory, self.clock, self.mail, self.metrics, self.logged) = (directory, clock, mail, metrics, logged)
    }

    deinit { close() }

    package var bus: Bus { installation.bus }
    package var hub: DataHub { installation.hub }
    package var exchange: Exchange { installation.exchange }
    /// What was logged so far.
    package var log: [String] { logged.withLock { $0 } }

    /// Ends it, so that its directory can be opened again.
    package func close() { installation.hub.close() }

    /// What a server does every hour.
    package func sweepLists() throws { try installation.sweepLists() }

    /// Delivers what is due, and returns how many deliveries were tried.
    @discardableResult
    package func deliver() async throws -> Int { try await exchange.deliverDue() }

    /// - Parameter rights: what a member of staff may; nobody else's are asked.
    package func call<Request, Reply>(
        _ operation: ServiceOperation<Request, Reply>, _ request: Request, as principal: Caller.Principal = .everyone,
        rights: Rights = .all, key: String? = nil
    ) async throws -> Reply {
        try await bus.call(
            operation, request,
            as: Caller(principal, rights: rights, address: "192.0.2.1", idempotencyKey: key))
    }

    package func call<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request,
        as principal: Caller.Principal = .staff("tester"), rights: Rights = .all, key: String? = nil
    ) async throws -> Reply {
        try await bus.call(
            operation, request,
            as: Caller(principal, rights: rights, address: "192.0.2.1", idempotencyKey: key))
    }
}
